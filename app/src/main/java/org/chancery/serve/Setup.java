package org.chancery.serve;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chancery.Chancery;
import org.chancery.lexicon.Lexicon;

/**
 * What a workbench works on.
 *
 * @param record a file or an address; none for the examples
 * @param version of Chancery
 * @param lexicon by which it reads and merges
 * @param chancery opens what reads, when it is first needed
 * @param notices takes a line for whoever started it
 */
public record Setup(
    Optional<String> record,
    String version,
    Lexicon lexicon,
    Supplier<Chancery> chancery,
    Consumer<String> notices) {}
