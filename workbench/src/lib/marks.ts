import { CodePoints } from './text';
import type { Act, Quad, Report, Span, Statement } from './types';

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
  /** Its headline, or what is not the report (share bars and the like). */
  role: 'headline' | 'skipped' | 'text';
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

/** The report's own paragraphs, and what stands between them. */
function paragraphBounds(text: string, known: Span[]): Span[] {
  const bounds: Span[] = [];
  let at = 0;
  for (const k of [...known].sort((x, y) => x.start - y.start)) {
    // what stands before it on its line, a dateline, belongs to it
    const line = Math.max(at, text.lastIndexOf('\n', k.start - 1) + 1);
    const start = text.slice(line, k.start).trim() === '' ? Math.max(at, k.start) : line;
    if (start > at) {
      bounds.push({ start: at, end: start });
    }
    if (k.end > start) {
      bounds.push({ start, end: k.end });
      at = k.end;
    }
  }
  bounds.push({ start: at, end: text.length });
  return bounds.map((b) => trimmed(text, b)).filter((b) => b.end > b.start);
}

function trimmed(text: string, span: Span): Span {
  const inside = text.slice(span.start, span.end);
  const start = span.start + inside.length - inside.trimStart().length;
  return { start, end: Math.max(start, span.start + inside.trimEnd().length) };
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

function lies(span: Span, within: Span): boolean {
  return span.start >= within.start && span.end <= within.end;
}

/** The report's text in paragraphs, each in stretches that know their entries, the widest mark first. */
export function paragraphs(report: Report, marks: Mark[]): Paragraph[] {
  const { text } = report;
  const points = new CodePoints(text);
  const utf16 = (s: Span): Span => ({ start: points.at(s.start), end: points.at(s.end) });
  const headline = report.headline ? utf16(report.headline) : null;
  const skipped = (report.skipped ?? []).map(utf16);
  return paragraphBounds(text, [...(headline === null ? [] : [headline]), ...skipped, ...(report.paragraphs ?? []).map(utf16)]).map((b) => ({
    ...b,
    flows: flows(text.slice(b.start, b.end).trim()),
    role: headline !== null && lies(b, headline) ? 'headline' : skipped.some((s) => lies(b, s)) ? 'skipped' : 'text',
    segments: segmentsOf(text, b, marks),
  }));
}
