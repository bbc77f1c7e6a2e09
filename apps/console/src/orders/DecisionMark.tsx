import { words } from '../words/index.js';
import type { Decision } from './orders.js';
import './orders.css';

const SHAPES: Readonly<Record<Decision, string>> = { release: '✓', hold: '‖', blocked: '✕' };

/** What was decided: a shape and a word. */
export function DecisionMark({ decision }: { decision: Decision }) {
  return (
    <span className={`decision is-${decision}`}>
      <span aria-hidden="true">{SHAPES[decision]}</span> {words.orders.decisions[decision]}
    </span>
  );
}
