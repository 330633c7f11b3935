import { CodePoints } from './text';
import type { Act, Quad, Span, Statement } from './types';

/** A stretch of a report that belongs to an entry; in UTF-16 offsets. */
export interface Mark {
  start: number;
  end: number;
  id: string;
  kind: 'act' | 'said';
  quad: Quad | null;
}

/** A stretch under the same marks throughout. */
export interface Segment {
  start: number;
  end: number;
  text: string;
  marks: Mark[];
}

export interface Paragraph {
  start: number;
  end: number;
  /** Lines broken to a width by whoever typed it: they may flow. */
  flows: boolean;
  segments: Segment[];
}

function actMarks(act: Act, points: CodePoints): Mark[] {
  const spans: Span[] = [act.trigger];
  return spans.map((s) => ({ start: points.at(s.start), end: points.at(s.end), id: act.id, kind: 'act' as const, quad: act.quad }));
}

function saidMarks(said: Statement, points: CodePoints): Mark[] {
  const spans: Span[] = [...said.content, ...(said.cue === null ? [] : [said.cue])];
  return spans.map((s) => ({ start: points.at(s.start), end: points.at(s.end), id: said.id, kind: 'said' as const, quad: null }));
}

export function marksOf(text: string, statements: Statement[], acts: Act[]): Mark[] {
  const points = new CodePoints(text);
  return [...statements.flatMap((s) => saidMarks(s, points)), ...acts.flatMap((a) => actMarks(a, points))].filter((m) => m.end > m.start);
}

function paragraphBounds(text: string): Span[] {
  const bounds: Span[] = [];
  const gap = /\n[ \t\r]*(?:\n[ \t\r]*)+/g;
  let start = 0;
  for (let m = gap.exec(text); m !== null; m = gap.exec(text)) {
    bounds.push({ start, end: m.index });
    start = m.index + m[0].length;
  }
  bounds.push({ start, end: text.length });
  return bounds.filter((b) => text.slice(b.start, b.end).trim() !== '');
}

function flows(text: string): boolean {
  const lines = text.split('\n');
  return lines.length >= 2 && lines.slice(0, -1).every((l) => l.length >= 40 && l.length <= 110);
}

function segmentsOf(text: string, span: Span, marks: Mark[]): Segment[] {
  const inside = marks.filter((m) => m.start < span.end && m.end > span.start);
  const cuts = new Set([span.start, span.end]);
  for (const m of inside) {
    cuts.add(Math.max(m.start, span.start));
    cuts.add(Math.min(m.end, span.end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  const made: Segment[] = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const start = sorted[i] ?? span.start;
    const end = sorted[i + 1] ?? span.end;
    const over = inside.filter((m) => m.start <= start && m.end >= end);
    over.sort((a, b) => b.end - b.start - (a.end - a.start));
    made.push({ start, end, text: text.slice(start, end), marks: over });
  }
  return made;
}

/** The report's text in paragraphs, each in stretches that know their entries, the widest mark first. */
export function paragraphs(text: string, marks: Mark[]): Paragraph[] {
  return paragraphBounds(text).map((b) => ({ ...b, flows: flows(text.slice(b.start, b.end)), segments: segmentsOf(text, b, marks) }));
}
