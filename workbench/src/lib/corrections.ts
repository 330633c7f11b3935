import { dateText, typeName } from './words';
import type { Correction } from './types';

/** A value that a mend sets, for reading; names where the value holds them, else what it holds. */
function valueText(value: unknown, nameOf: (id: string) => string): string {
  if (value === null || value === undefined || value === '') {
    return 'none';
  }
  if (typeof value === 'string') {
    return nameOf(value);
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? 'nobody' : value.map((v) => valueText(v, nameOf)).join(', ');
  }
  if (typeof value === 'object') {
    const one = value as Record<string, unknown>;
    const name = one.name ?? one.label ?? one.id ?? one.actor;
    if (typeof name === 'string') {
      return nameOf(name);
    }
    return Object.entries(one)
      .map(([k, v]) => `${k}: ${valueText(v, nameOf)}`)
      .join('; ');
  }
  return String(value);
}

/** What a correction does, in words. */
export function whatIs(c: Correction, nameOf: (id: string) => string): string {
  if (c.action !== 'mend') {
    return c.action === 'accept' ? 'accepted' : 'rejected';
  }
  if (typeof c.value === 'string' && (c.field === 'type' || c.field === 'date')) {
    return `${c.field}: ${c.field === 'type' ? typeName(c.value) : dateText(c.value)}`;
  }
  return `${c.field ?? 'mended'}: ${valueText(c.value, nameOf)}`;
}

export function whoAndWhen(c: Correction): string {
  return `by ${c.by}, ${dateText(c.at.slice(0, 10))}${c.note ? ': ' + c.note : ''}`;
}
