package org.chancery.reading.actors;

import java.util.List;
import java.util.Map;

/** Goes through a report from first to last and finds for each phrase whom it means. */
final class Resolver {
  private final ReportScenes scenes;
  private final Knowledge knowledge;
  private final Cast cast;
  private final List<Map<Phrase, Party>> persons;
  private final Focus focus;
  private final Quotes quotes;
  private final Groups groups;
  private final Family family;
  private final Speakers speakers;
  private final Pronouns pronouns;

  Resolver(ReportScenes scenes, Knowledge knowledge, Cast cast, List<Map<Phrase, Party>> persons) {
    this.scenes = scenes;
    this.knowledge = knowledge;
    this.cast = cast;
    this.persons = persons;
    this.focus = new Focus(scenes);
    this.quotes = new Quotes(scenes.text().report());
    this.groups = new Groups(scenes, focus);
    this.family = new Family(scenes, cast, focus);
    this.speakers = new Speakers(scenes, focus, quotes, knowledge.words());
    this.pronouns = new Pronouns(scenes, focus, quotes, speakers);
  }

  List<Sighting> read() {
    for (ReportScenes.Part part : scenes.parts()) {
      new SentenceResolver(this, part).read();
    }
    for (ReportScenes.Part part : scenes.parts()) {
      new SentenceResolver(this, part).readSpeakers();
    }
    return focus.seen();
  }

  ReportScenes scenes() {
    return scenes;
  }

  Knowledge knowledge() {
    return knowledge;
  }

  Cast cast() {
    return cast;
  }

  Focus focus() {
    return focus;
  }

  Quotes quotes() {
    return quotes;
  }

  Groups groups() {
    return groups;
  }

  Family family() {
    return family;
  }

  Speakers speakers() {
    return speakers;
  }

  Pronouns pronouns() {
    return pronouns;
  }

  /** Who the names of persons in a sentence are. */
  Map<Phrase, Party> persons(ReportScenes.Part part) {
    return persons.get(part.index());
  }
}
