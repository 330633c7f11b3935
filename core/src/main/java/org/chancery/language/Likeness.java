package org.chancery.language;

import org.chancery.model.EventType;

/**
 * What a word is like, as the model learned it from sentences of the corpus: for verbs and nouns
 * that no list holds.
 *
 * @param type the type of act that its sense here is nearest to
 * @param chance that it names an act, and of that type: 0 to 1
 * @param saying that it is a word of saying: 0 to 1
 */
public record Likeness(EventType type, double chance, double saying) {}
