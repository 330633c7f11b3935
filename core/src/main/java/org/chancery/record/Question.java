package org.chancery.record;

import java.util.List;
import java.util.Optional;

/**
 * What to take of acts and statements together.
 *
 * @param query what it asks of each; its words are looked for in the sentences of acts and in what
 *     is said, its types and statuses in acts
 * @param person the id of somebody who says it, or who is a party to the act
 * @param issues ids of issues of which it is about one; empty for all
 * @param entries whether acts are asked for
 * @param statements whether statements are
 * @param offset how many are left out before the first that is given
 */
public record Question(
    Query query,
    Optional<String> person,
    List<String> issues,
    boolean entries,
    boolean statements,
    int offset) {
  /** Everything. */
  public static final Question ALL =
      new Question(Query.ALL, Optional.empty(), List.of(), true, true, 0);

  public Question {
    issues = List.copyOf(issues);
  }

  /** The same of this query. */
  public Question of(Query asked) {
    return new Question(asked, person, issues, entries, statements, offset);
  }

  /** The same of what somebody says or does. */
  public Question by(String asked) {
    return new Question(query, Optional.of(asked), issues, entries, statements, offset);
  }

  /** The same about one of these issues. */
  public Question about(List<String> asked) {
    return new Question(query, person, asked, entries, statements, offset);
  }

  /** The same of acts alone, of statements alone, or of both. */
  public Question only(boolean ofEntries, boolean ofStatements) {
    return new Question(query, person, issues, ofEntries, ofStatements, offset);
  }

  /** The same without the first ones. */
  public Question after(int left) {
    return new Question(query, person, issues, entries, statements, left);
  }
}
