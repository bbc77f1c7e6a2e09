import { words } from '../words/index.js';
import { readFieldText, readValueText } from './names.js';
import type { Read } from './proposals.js';
import './proposals.css';

const { proposals: texts } = words;

/** What was read, each with the sentence in which it stands: the words of others, shown as text. */
export function Reads({ reads }: { reads: readonly Read[] }) {
  if (reads.length === 0) return <p className="quiet">{texts.readNothing}</p>;
  return (
    <dl className="reads">
      {reads.map((read, index) => (
        <div key={`${read.field} ${index}`}>
          <dt>
            {readFieldText(read.field)}
            {texts.readIn(texts.where.get(read.where) ?? read.where)}
          </dt>
          <dd>
            {readValueText(read)}
            <blockquote>{read.text}</blockquote>
          </dd>
        </div>
      ))}
    </dl>
  );
}
