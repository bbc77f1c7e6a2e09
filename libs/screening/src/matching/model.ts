import { readFileSync } from 'node:fs';
import { FEATURES } from './features.js';

/** A decision of a tree: the feature is at most `at` (left) or more (right); a leaf is minus its number less one. */
interface Tree {
  readonly feature: readonly number[];
  readonly at: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** What a leaf adds, in thousandths; whole numbers, so that sums are the same in every order on every machine. */
  readonly leaf: readonly number[];
  /** What is expected at each decision, in thousandths: from there to the next is what its feature adds. */
  readonly expected: readonly number[];
}

interface Model {
  readonly version: string;
  readonly features: readonly string[];
  /** What is expected of any pair, in thousandths. */
  readonly base: number;
  /** Pairs of (margin in thousandths, score), rising: between two of them the score is on a straight line. */
  readonly scores: readonly (readonly [number, number])[];
  readonly trees: readonly Tree[];
}

const MODEL = read();
const TREES = flattened(MODEL.trees);

/** Of all that a score hangs on: whatever is read of names asks for a model trained anew. docs/decisions/0042 */
export const MODEL_VERSION = MODEL.version;

/** What all trees say of these features together, in thousandths: above 0 for the same. */
export function marginOf(features: readonly number[]): number {
  let sum = MODEL.base;
  for (let tree = 0; tree < TREES.starts.length; tree += 1) sum += leafOf(TREES.starts[tree] ?? 0, features);
  return sum;
}

/** What each feature adds to the margin, in thousandths; with the base they are the margin. */
export function contributionsOf(features: readonly number[]): number[] {
  const added = new Array<number>(FEATURES.length).fill(0);
  for (const start of TREES.starts) {
    let node = start;
    let known = TREES.expected[start] ?? 0;
    while (node >= 0) {
      const feature = TREES.feature[node] ?? 0;
      const next = nextOf(node, features);
      const then = (next < 0 ? TREES.leaf[-next - 1] : TREES.expected[next]) ?? 0;
      added[feature] = (added[feature] ?? 0) + then - known;
      [node, known] = [next, then];
    }
  }
  return added;
}

/** The score from 0 to 1 of a margin. */
export function scoreOf(margin: number): number {
  const points = MODEL.scores;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || margin <= first[0]) return first?.[1] ?? 0;
  if (margin >= last[0]) return last[1];
  const above = points.findIndex(([at]) => margin < at);
  const [low, high] = [points[above - 1] ?? first, points[above] ?? last];
  return low[1] + ((high[1] - low[1]) * (margin - low[0])) / (high[0] - low[0]);
}

/** The trees one after another in a row, for speed: where each begins, and for each decision where it goes on; a leaf is below 0. */
interface Flat {
  readonly starts: Int32Array;
  readonly feature: Int32Array;
  readonly at: Float64Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly leaf: Int32Array;
  readonly expected: Int32Array;
}

function flattened(trees: readonly Tree[]): Flat {
  const starts: number[] = [];
  const feature: number[] = [];
  const at: number[] = [];
  const left: number[] = [];
  const right: number[] = [];
  const leaf: number[] = [];
  const expected: number[] = [];
  for (const tree of trees) {
    const [node, leaves] = [feature.length, leaf.length];
    const moved = (next: number) => (next < 0 ? next - leaves : next + node);
    starts.push(node);
    feature.push(...tree.feature);
    at.push(...tree.at);
    left.push(...tree.left.map(moved));
    right.push(...tree.right.map(moved));
    leaf.push(...tree.leaf);
    expected.push(...tree.expected);
  }
  return {
    starts: Int32Array.from(starts),
    feature: Int32Array.from(feature),
    at: Float64Array.from(at),
    left: Int32Array.from(left),
    right: Int32Array.from(right),
    leaf: Int32Array.from(leaf),
    expected: Int32Array.from(expected),
  };
}

function leafOf(start: number, features: readonly number[]): number {
  let node = start;
  while (node >= 0) node = nextOf(node, features);
  return TREES.leaf[-node - 1] ?? 0;
}

/** The decision, or below 0 the leaf, to which the features lead from a decision. */
function nextOf(node: number, features: readonly number[]): number {
  const { feature, at, left, right } = TREES;
  const isLeft = (features[feature[node] ?? 0] ?? 0) <= (at[node] ?? 0);
  return (isLeft ? left[node] : right[node]) ?? -1;
}

function read(): Model {
  const model = JSON.parse(
    readFileSync(new URL('../../data/name-model.json', import.meta.url), 'utf8'),
  ) as Model;
  // Without trees it is not trained yet.
  if (model.trees.length > 0 && model.features.join(' ') !== FEATURES.join(' '))
    throw new Error('data/name-model.json is of other features: train it again (docs/matching.md)');
  return model;
}
