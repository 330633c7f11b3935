import { address, forgetAbout, post, sentenceOf } from './api';

/** A text or file on its way into the record, as the server tells of it. */
export class Job {
  stage = $state<string | null>(null);
  done = $state(0);
  of = $state(0);
  error = $state<string | null>(null);
  running = $state(false);
  #events: EventSource | null = null;

  async start(body: FormData | { text: string; title?: string; published?: string; publisher?: string; keep: boolean }, ondone: (path: string) => void): Promise<void> {
    this.stop();
    this.running = true;
    this.error = null;
    this.stage = null;
    this.done = this.of = 0;
    try {
      const { id } = await post<{ id: string }>('readings', body);
      this.#follow(id, ondone);
    } catch (e) {
      this.#fail(sentenceOf(e));
    }
  }

  stop(): void {
    this.#events?.close();
    this.#events = null;
    this.running = false;
  }

  #fail(sentence: string): void {
    this.stop();
    this.error = sentence;
  }

  #follow(id: string, ondone: (path: string) => void): void {
    const events = new EventSource(address('readings/' + encodeURIComponent(id) + '/progress'));
    this.#events = events;
    events.addEventListener('stage', (e: MessageEvent<string>) => {
      const told = JSON.parse(e.data) as { stage: string; done?: number; of?: number };
      this.stage = told.stage;
      this.done = told.done ?? 0;
      this.of = told.of ?? 0;
    });
    events.addEventListener('done', (e: MessageEvent<string>) => {
      this.stop();
      forgetAbout();
      ondone(placeOf(id, JSON.parse(e.data) as Done));
    });
    events.addEventListener('failed', (e: MessageEvent<string>) => {
      const told = JSON.parse(e.data) as { error?: string };
      this.#fail(told.error ?? 'The report could not be read.');
    });
    events.onerror = () => {
      if (events.readyState === EventSource.CLOSED) {
        this.#fail('The server stopped telling of the reading. Try again.');
      }
    };
  }
}

interface Done {
  report: string | null;
  reports?: string[];
  kept?: boolean;
}

/** Where what was read is to be seen. */
function placeOf(id: string, done: Done): string {
  const many = done.reports?.length ?? 1;
  if (done.kept === true) {
    return many === 1 && done.report !== null ? '/reports/' + encodeURIComponent(done.report) : '/reports';
  }
  return '/readings/' + encodeURIComponent(id) + (many > 1 ? '?n=0&of=' + many : '');
}

export const stages: [name: string, told: string][] = [
  ['intake', 'Taking in the text'],
  ['parse', 'Sentences and words'],
  ['dates', 'Dates'],
  ['actors', 'Who is named'],
  ['statements', 'What is said'],
  ['events', 'What is done'],
  ['issues', 'What it is about'],
  ['merge', 'Into the record'],
];
