package org.chancery.reading.events;

import org.chancery.language.Sentence;

/** A rule that fits a trigger with all its roles filled. */
record Candidate(Sentence sentence, Rule rule, Trigger trigger, Roles.Filled filled) {}
