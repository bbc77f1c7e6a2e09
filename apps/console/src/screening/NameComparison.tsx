import { words } from '../words/index.js';
import { pairsOf } from './compare.js';
import type { Feature } from './compare.js';
import './comparison.css';

interface Props {
  readonly query: string;
  readonly entry: string;
  readonly explanation: { readonly text: string; readonly features: readonly Feature[] };
}

/** Two names, word above word: what is the same stands plain, what differs is marked. */
export function NameComparison({ query, entry, explanation }: Props) {
  const pairs = pairsOf(query, entry, explanation.features);
  return (
    <div className="comparison-scroll">
      <table className="comparison">
        <caption className="hidden">{explanation.text}</caption>
        <tbody>
          {(['query', 'entry'] as const).map((side) => (
            <tr key={side}>
              <th scope="row">{side === 'query' ? words.screening.party : words.screening.entry}</th>
              {pairs.map((pair, index) => (
                <td key={index} className={`is-${pair.kind}`}>
                  {pair[side]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
