import { SvelteMap } from 'svelte/reactivity';
import { get, isAbort, sentenceOf } from './api';
import { learnItem } from './labels.svelte';
import { withParam } from './filters';
import type { Item, Page } from './types';

const size = 100;

/** A long list on the server, of which only the stretches that are looked at are fetched. */
export class Stream {
  total = $state(0);
  ready = $state(false);
  error = $state<string | null>(null);
  readonly #pages = new SvelteMap<number, Item[]>();
  readonly #asked = new Map<number, AbortController>();
  readonly #params: URLSearchParams;

  constructor(params: URLSearchParams, known: number | null = null) {
    this.#params = params;
    this.total = known ?? 0;
    void this.#fetch(0);
  }

  at(index: number): Item | null {
    return this.#pages.get(Math.floor(index / size))?.[index % size] ?? null;
  }

  /** Fetches what is missing between two places of the list and gives up what was asked for elsewhere. */
  want(first: number, last: number): void {
    const from = Math.floor(Math.max(0, first) / size);
    const to = Math.floor(Math.max(0, last) / size);
    for (const [page, control] of this.#asked) {
      if ((page < from - 1 || page > to + 1) && page !== 0) {
        control.abort();
        this.#asked.delete(page);
      }
    }
    for (let page = from; page <= to; page++) {
      if (!this.#pages.has(page) && !this.#asked.has(page)) {
        void this.#fetch(page);
      }
    }
  }

  stop(): void {
    this.#asked.forEach((c) => c.abort());
    this.#asked.clear();
  }

  again(): void {
    this.error = null;
    this.#asked.clear();
    void this.#fetch(0);
  }

  async #fetch(page: number): Promise<void> {
    const control = new AbortController();
    this.#asked.set(page, control);
    const params = withParam(withParam(this.#params, 'limit', String(size)), 'offset', String(page * size));
    try {
      const answer = await get<Page<Item>>('timeline', params, control.signal);
      answer.items.forEach(learnItem);
      this.#pages.set(page, answer.items);
      this.#count(answer, page);
      this.ready = true;
    } catch (e) {
      if (!isAbort(e)) {
        this.error = sentenceOf(e);
      }
    } finally {
      if (this.#asked.get(page) === control) {
        this.#asked.delete(page);
      }
    }
  }

  #count(answer: Page<Item>, page: number): void {
    const seen = page * size + answer.items.length;
    if (answer.total !== undefined) {
      this.total = answer.total;
    } else if (answer.items.length < size) {
      this.total = seen;
    } else {
      this.total = Math.max(this.total, seen + size);
    }
  }
}
