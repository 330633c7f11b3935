import type { Span } from './types';

/** Characters that turn the direction of what follows, or hide; shown by name, never obeyed. */
const controls = new Map<number, string>([
  [0x061c, 'ALM'],
  [0x200e, 'LRM'],
  [0x200f, 'RLM'],
  [0x202a, 'LRE'],
  [0x202b, 'RLE'],
  [0x202c, 'PDF'],
  [0x202d, 'LRO'],
  [0x202e, 'RLO'],
  [0x2066, 'LRI'],
  [0x2067, 'RLI'],
  [0x2068, 'FSI'],
  [0x2069, 'PDI'],
  [0x200b, 'ZWSP'],
  [0x2060, 'WJ'],
  [0xfeff, 'BOM'],
]);

// eslint-disable-next-line no-control-regex
const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;

export interface Piece {
  text: string;
  /** A control character by its name, which `text` shows in brackets. */
  control: boolean;
}

function nameOf(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  return controls.get(code) ?? 'U+' + code.toString(16).toUpperCase().padStart(4, '0');
}

/** A text in pieces, those characters apart that would harm its reading. */
export function pieces(text: string): Piece[] {
  if (!hidden.test(text)) {
    return [{ text, control: false }];
  }
  const made: Piece[] = [];
  let run = '';
  for (const char of text) {
    if (hidden.test(char)) {
      if (run !== '') {
        made.push({ text: run, control: false });
        run = '';
      }
      made.push({ text: nameOf(char), control: true });
    } else {
      run += char;
    }
  }
  if (run !== '') {
    made.push({ text: run, control: false });
  }
  return made;
}

/** The same as one string, for labels and titles. */
export function plain(text: string): string {
  return pieces(text)
    .map((p) => (p.control ? `⟨${p.text}⟩` : p.text))
    .join('');
}

/** Cuts a text by code points, as all offsets of the record count. */
export class CodePoints {
  readonly length: number;
  readonly #text: string;
  readonly #starts: Uint32Array | null;

  constructor(text: string) {
    this.#text = text;
    this.#starts = /[\ud800-\udbff]/.test(text) ? CodePoints.#count(text) : null;
    this.length = this.#starts === null ? text.length : this.#starts.length - 1;
  }

  static #count(text: string): Uint32Array {
    const starts: number[] = [];
    for (let i = 0; i < text.length; i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1) {
      starts.push(i);
    }
    starts.push(text.length);
    return Uint32Array.from(starts);
  }

  /** The UTF-16 offset of a code point. */
  at(point: number): number {
    const safe = Math.max(0, Math.min(point, this.length));
    return this.#starts === null ? safe : (this.#starts[safe] ?? this.#text.length);
  }

  cut(span: Span): string {
    return this.#text.slice(this.at(span.start), this.at(span.end));
  }
}

/** An address only where it leads to the web; what else stands in a report stays text. */
export function webAddress(url: string | null | undefined): string | null {
  if (!url || !/^https?:\/\//i.test(url)) {
    return null;
  }
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed.href : null;
  } catch {
    return null;
  }
}
