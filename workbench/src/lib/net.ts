import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force';
import type { Relation } from './types';

export interface Knot extends SimulationNodeDatum {
  id: string;
  label: string;
  events: number;
  radius: number;
  x: number;
  y: number;
}

export interface Tie extends SimulationLinkDatum<Knot> {
  source: Knot;
  target: Knot;
  relation: Relation;
  width: number;
}

export interface Net {
  knots: Knot[];
  ties: Tie[];
  box: { x: number; y: number; width: number; height: number };
}

function knotsOf(relations: Relation[]): Map<string, Knot> {
  const knots = new Map<string, Knot>();
  const add = (id: string, label: string, events: number): void => {
    const known = knots.get(id);
    if (known === undefined) {
      const turn = knots.size * 2.4;
      const far = 12 * Math.sqrt(knots.size);
      knots.set(id, { id, label, events, radius: 0, x: far * Math.cos(turn), y: far * Math.sin(turn) });
    } else {
      known.events += events;
    }
  };
  for (const r of relations) {
    add(r.a, r.labelA, r.events);
    add(r.b, r.labelB, r.events);
  }
  const most = Math.max(1, ...[...knots.values()].map((k) => k.events));
  knots.forEach((k) => (k.radius = 5 + 15 * Math.sqrt(k.events / most)));
  return knots;
}

/** Lays out who deals with whom; the same relations give the same picture. */
export function layOut(relations: Relation[], wide: number): Net {
  const knots = knotsOf(relations);
  const most = Math.max(1, ...relations.map((r) => r.events));
  const ties = relations.flatMap((relation): Tie[] => {
    const source = knots.get(relation.a);
    const target = knots.get(relation.b);
    return source && target ? [{ source, target, relation, width: 1.2 + 6 * Math.sqrt(relation.events / most) }] : [];
  });
  const list = [...knots.values()];
  const simulation = forceSimulation(list)
    .force('tie', forceLink<Knot, Tie>(ties).distance(85).strength(0.35))
    .force('push', forceManyBody().strength(-260).distanceMax(420))
    .force('room', forceCollide<Knot>((k) => k.radius + 14 + k.label.length * 1.6))
    .force('x', forceX<Knot>(0).strength(0.05 / wide))
    .force('y', forceY<Knot>(0).strength(0.05 * wide))
    .stop();
  simulation.tick(list.length > 120 ? 180 : 320);
  return { knots: list, ties, box: boxOf(list) };
}

function boxOf(knots: Knot[]): Net['box'] {
  const xs = knots.map((k) => k.x);
  const ys = knots.map((k) => k.y);
  const x = Math.min(0, ...xs) - 80;
  const y = Math.min(0, ...ys) - 36;
  return { x, y, width: Math.max(200, Math.max(0, ...xs) + 80 - x), height: Math.max(120, Math.max(0, ...ys) + 44 - y) };
}

/** From conflict to cooperation in five steps. */
export function tone(score: number): 'c2' | 'c1' | 'c0' | 'k1' | 'k2' {
  if (score <= -4) {
    return 'c2';
  }
  if (score < -0.5) {
    return 'c1';
  }
  if (score <= 0.5) {
    return 'c0';
  }
  return score < 4 ? 'k1' : 'k2';
}
