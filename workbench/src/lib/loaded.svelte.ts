import { isAbort, sentenceOf } from './api';

/** Something that is fetched, and again when what `fetcher` reads changes; what was there stays until the new is. */
export class Loaded<T> {
  data = $state.raw<T | null>(null);
  error = $state<string | null>(null);
  loading = $state(true);
  #again = $state(0);

  constructor(fetcher: (signal: AbortSignal) => Promise<T>) {
    $effect(() => {
      void this.#again;
      const control = new AbortController();
      this.loading = true;
      fetcher(control.signal).then(
        (data) => this.#take(control, data),
        (e: unknown) => this.#fail(control, e),
      );
      return () => control.abort();
    });
  }

  again(): void {
    this.#again++;
  }

  #take(control: AbortController, data: T): void {
    if (!control.signal.aborted) {
      this.data = data;
      this.error = null;
      this.loading = false;
    }
  }

  #fail(control: AbortController, e: unknown): void {
    if (!control.signal.aborted && !isAbort(e)) {
      this.data = null;
      this.error = sentenceOf(e);
      this.loading = false;
    }
  }
}
