package org.chancery.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.chancery.model.Event;
import org.chancery.record.Entry;
import org.chancery.record.Witness;

/** How events become entries. */
interface Merging {
  /** Where an event stands: only events of one group and of near days may be one happening. */
  record Address(String group, long day) implements Comparable<Address> {
    @Override
    public int compareTo(Address other) {
      int order = group.compareTo(other.group);
      return order == 0 ? Long.compare(day, other.day) : order;
    }
  }

  /** A stretch of a group to merge anew: what to read, and whose entries to replace. */
  record Patch(String group, long readFrom, long readTo, long writeFrom, long writeTo) {}

  /** An entry and where it stands. */
  record Placed(Entry entry, Address address) {}

  Address address(Witness witness);

  List<Patch> patches(Set<Address> changed);

  /** The same entries whatever the order of the witnesses. */
  List<Placed> merge(Collection<Witness> witnesses, Patch patch);

  /** Each event is an entry of its own. */
  static Merging none() {
    return new Merging() {
      @Override
      public Address address(Witness witness) {
        return new Address(witness.event().id(), 0);
      }

      @Override
      public List<Patch> patches(Set<Address> changed) {
        return changed.stream().map(a -> new Patch(a.group(), 0, 0, 0, 0)).toList();
      }

      @Override
      public List<Placed> merge(Collection<Witness> witnesses, Patch patch) {
        return witnesses.stream().map(w -> new Placed(entry(w), address(w))).toList();
      }
    };
  }

  private static Entry entry(Witness witness) {
    Event event = witness.event();
    return new Entry(
        event.id(),
        event.type(),
        event.actors(),
        event.recipients(),
        event.timing(),
        event.place(),
        event.status(),
        List.of(new Entry.Stage(event.status(), event.timing(), List.of(event.id()))),
        List.of(event.id()),
        1,
        List.of());
  }
}
