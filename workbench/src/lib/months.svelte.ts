import { get } from './api';
import { lastDay } from './filters';
import { Loaded } from './loaded.svelte';
import { here, setQuery } from './route.svelte';
import type { Item, MonthCount } from './types';

type View = [first: string | null, last: string | null];

/** How much each month holds under some filters, and which months a list beside it shows. */
export class Months {
  view = $state.raw<View>([null, null]);
  readonly #counts: Loaded<MonthCount[]>;

  constructor(filters: () => string) {
    this.#counts = new Loaded((signal) => get<MonthCount[]>('timeline/counts', new URLSearchParams(filters()), signal));
  }

  get data(): MonthCount[] {
    return this.#counts.data ?? [];
  }

  /** How many entries stand before a month in a list with the latest first. */
  before(month: string): number {
    return this.data.filter((m) => m.month !== null && m.month > month).reduce((n, m) => n + m.entries + m.statements, 0);
  }

  readonly seen = (first: Item | null, last: Item | null): void => {
    const month = (i: Item | null): string | null => (i?.day ? i.day.slice(0, 7) : null);
    const next: View = [month(first), month(last)];
    if (next[0] !== this.view[0] || next[1] !== this.view[1]) {
      this.view = next;
    }
  };

  /** Keeps to the months from one to another. */
  readonly keep = (first: string, last: string): void => {
    const next = new URLSearchParams(here.query);
    next.set('since', first + '-01');
    next.set('until', lastDay(last));
    next.delete('entry');
    setQuery(next, true);
  };
}

export function months(filters: () => string): Months {
  return new Months(filters);
}
