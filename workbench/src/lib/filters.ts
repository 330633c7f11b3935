import { param } from './route.svelte';

/** What the user asks to see; it lives in the address and goes to the server under the same names. */
export const filterNames = ['party', 'person', 'issue', 'type', 'status', 'quad', 'kind', 'since', 'until', 'q'] as const;

export type FilterName = (typeof filterNames)[number];

const many = new Set<string>(['party']);

/** The part of a query that filters, in one order whatever the order it was typed in. */
export function filtersOf(query: string, only: readonly string[] = filterNames): URLSearchParams {
  const from = new URLSearchParams(query);
  const made = new URLSearchParams();
  for (const name of only) {
    for (const value of many.has(name) ? from.getAll(name) : from.getAll(name).slice(0, 1)) {
      if (value.trim() !== '') {
        made.append(name, value);
      }
    }
  }
  return made;
}

export function withParam(base: URLSearchParams, name: string, value: string): URLSearchParams {
  const made = new URLSearchParams(base);
  made.set(name, value);
  return made;
}

export function selected(): string | null {
  return param('entry');
}

/** The last day of a month like 2018-05. */
export function lastDay(month: string): string {
  const [y, m] = month.split('-').map(Number);
  const day = new Date(Date.UTC(y ?? 2000, m ?? 1, 0)).getUTCDate();
  return `${month}-${String(day).padStart(2, '0')}`;
}
