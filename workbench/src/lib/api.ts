import type { About } from './types';

/** What went wrong, in one sentence for the user. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

type Values = Record<string, string | number | boolean | string[] | null | undefined>;

export function address(path: string, values: Values | URLSearchParams = {}): string {
  const params = values instanceof URLSearchParams ? values : new URLSearchParams();
  if (!(values instanceof URLSearchParams)) {
    for (const [name, value] of Object.entries(values)) {
      for (const one of Array.isArray(value) ? value : [value]) {
        if (one !== null && one !== undefined && one !== '') {
          params.append(name, String(one));
        }
      }
    }
  }
  const text = params.toString();
  return '/api/' + path + (text === '' ? '' : '?' + text);
}

async function problem(answer: Response): Promise<ApiError> {
  let sentence = `The server answered ${answer.status}.`;
  try {
    const body = (await answer.json()) as { error?: unknown };
    if (typeof body.error === 'string') {
      sentence = body.error;
    }
  } catch {
    // an answer without JSON: the number has to do
  }
  return new ApiError(answer.status, sentence);
}

async function ask(url: string, init: RequestInit): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(url, init);
  } catch (e) {
    if (e instanceof DOMException && e.name === 'AbortError') {
      throw e;
    }
    throw new ApiError(0, 'The server does not answer. Is “chancery serve” still running?');
  }
  if (!answer.ok) {
    throw await problem(answer);
  }
  return answer;
}

export async function get<T>(path: string, values: Values | URLSearchParams = {}, signal?: AbortSignal): Promise<T> {
  const answer = await ask(address(path, values), { headers: { Accept: 'application/json' }, signal: signal ?? null });
  return (await answer.json()) as T;
}

let about: Promise<About> | null = null;

/** What the server says of itself, asked once. */
export function aboutServer(): Promise<About> {
  about ??= get<About>('about').catch((e: unknown) => {
    about = null;
    throw e;
  });
  return about;
}

/** Asks anew, after something was read or changed. */
export function forgetAbout(): void {
  about = null;
}

async function change(method: string, path: string, body: unknown): Promise<Response> {
  const { token } = await aboutServer();
  const headers: Record<string, string> = { 'X-Chancery-Token': token, Accept: 'application/json' };
  const form = body instanceof FormData;
  if (body !== undefined && !form) {
    headers['Content-Type'] = 'application/json';
  }
  const init: RequestInit = { method, headers };
  if (body !== undefined) {
    init.body = form ? body : JSON.stringify(body);
  }
  return ask(address(path), init);
}

export async function post<T>(path: string, body: unknown): Promise<T> {
  return (await (await change('POST', path, body)).json()) as T;
}

export async function remove(path: string): Promise<void> {
  await change('DELETE', path, undefined);
}

export function isAbort(e: unknown): boolean {
  return e instanceof DOMException && e.name === 'AbortError';
}

export function sentenceOf(e: unknown): string {
  return e instanceof Error ? e.message : String(e);
}
