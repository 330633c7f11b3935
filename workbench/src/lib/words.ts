import type { Basis, Day, Item, Named, Quad, Status } from './types';

/** How the workbench calls what the record codes. */

export const types: Record<string, string> = {
  AGREE: 'Agree',
  CONSULT: 'Consult',
  SUPPORT: 'Support',
  CONCEDE: 'Concede',
  COOPERATE: 'Cooperate',
  AID: 'Aid',
  RETREAT: 'Retreat',
  REQUEST: 'Request',
  ACCUSE: 'Accuse',
  REJECT: 'Reject',
  THREATEN: 'Threaten',
  PROTEST: 'Protest',
  SANCTION: 'Sanction',
  MOBILIZE: 'Mobilize',
  COERCE: 'Coerce',
  ASSAULT: 'Assault',
};

export const statuses: Record<Status, string> = {
  occurred: 'it happened',
  ongoing: 'it goes on',
  planned: 'it is planned',
  possible: 'it may happen',
  conditional: 'it happens only if something else does',
  wished: 'somebody wishes it',
  denied: 'somebody denies it',
  alleged: 'somebody alleges it',
};

export const quads: Record<Quad, string> = {
  1: 'verbal cooperation',
  2: 'material cooperation',
  3: 'verbal conflict',
  4: 'material conflict',
};

export const bases: Record<Basis, string> = {
  stated: 'written out in the report',
  'counted-from-publication': 'counted from the day of publication',
  'counted-from-text': 'counted from another date in the text',
  'publication-day': 'no date is written: the day of publication is assumed',
  unknown: 'not known',
};


export const changes: Record<string, string> = {
  first: 'first on record',
  repeated: 'repeated',
  hardened: 'hardened',
  softened: 'softened',
  reversed: 'reversed',
};

export const polarities: Record<string, string> = {
  said: 'said',
  denied: 'denied',
  declined: 'declined to say',
  asked: 'asked',
};

export function typeName(type: string): string {
  return types[type] ?? type.charAt(0) + type.slice(1).toLowerCase();
}

export function names(parties: Named[]): string {
  return parties.map((p) => p.name).join(', ');
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** One day, month, year or stretch of them, as the record writes it, for reading. */
export function dateText(value: string | null | undefined): string {
  if (!value) {
    return 'undated';
  }
  if (value.includes('/')) {
    return value.split('/').map(dateText).join(' – ');
  }
  const m = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(value);
  if (m === null) {
    return value;
  }
  const month = m[2] === undefined ? undefined : months[Number(m[2]) - 1];
  if (month === undefined) {
    return value.length > 4 ? value : (m[1] ?? value);
  }
  return (m[3] === undefined ? '' : Number(m[3]) + ' ') + month + ' ' + m[1];
}

/** As the command line prints it: an assumed day stands in brackets. */
export function dayText(day: Day): string {
  const text = dateText(day.value);
  return day.basis === 'publication-day' ? `(${text})` : text;
}

export function dayOf(item: Item): string {
  return item.day ?? item.date.value ?? '';
}

export function count(n: number, one: string, many = one + 's'): string {
  return `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
}

export function scoreText(score: number): string {
  const text = Math.abs(score).toFixed(1);
  return score > 0.05 ? '+' + text : score < -0.05 ? '−' + text : text;
}
