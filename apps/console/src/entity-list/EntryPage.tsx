import { Link, useParams } from '@tanstack/react-router';
import { Title } from '../parts/Title.js';
import { QueryStatePage } from '../shell/QueryState.js';
import { countryText, dayText, words } from '../words/index.js';
import { addressText, useEntry } from './entries.js';
import './list.css';

const { screening } = words;
const { entityList } = screening;

/** One entry: what it says, and how it came to say so. */
export function EntryPage() {
  const { id } = useParams({ from: '/entity-list/entries/$id' });
  const asked = useEntry(id);
  if (asked.isPending || asked.isError) return <QueryStatePage title={entityList.title} {...asked} />;
  const { entry, history } = asked.data;
  const facts: readonly (readonly [string, string])[] = [
    [screening.list, entry.meaning?.list ?? entry.source],
    [screening.aliases, entry.aliases.join('; ')],
    [screening.addresses, entry.addresses.map(addressText).join('; ')],
    [screening.requirement, entry.licenseRequirement ?? ''],
    [screening.policy, entry.licenseReviewPolicy ?? ''],
    ...(entry.footnoteMeanings ?? []).map(
      ({ footnote, text, citation }, index) =>
        [index === 0 ? entityList.footnotes : '', entityList.footnote(footnote, text, citation)] as const,
    ),
    [screening.notices, entry.federalRegisterNotices.join('; ')],
  ];
  return (
    <>
      <header>
        <Link to="/entity-list" className="quiet">
          {entityList.back}
        </Link>
        <Title text={entry.name} />
        <p className="quiet">
          {[
            ...entry.countries.map(countryText),
            entry.effectiveOn === null ? '' : entityList.since(dayText(entry.effectiveOn)),
            entry.endsOn === null ? '' : entityList.endsOn(dayText(entry.endsOn)),
          ]
            .filter(Boolean)
            .join(', ')}
          {entry.removedOn !== null && (
            <span className="missed"> {entityList.removedOn(dayText(entry.removedOn))}</span>
          )}
        </p>
      </header>
      <div className="columns">
        <section>
          <dl className="sum-list">
            {facts.map(([name, text], index) => [
              <dt key={index}>{name}</dt>,
              <dd key={`${index} text`}>{text === '' ? '—' : text}</dd>,
            ])}
          </dl>
        </section>
        <section>
          <h2>{entityList.history}</h2>
          <ol className="history">
            {[...history].reverse().map(({ version, effectiveOn, change, differences }) => (
              <li key={`${version} ${change}`}>
                <span className="figures quiet">{dayText(effectiveOn)}</span>
                <span>
                  {entityList.change[change]} <span className="quiet">{words.parts.version(version)}</span>
                  {differences.map(({ text }) => (
                    <span key={text} className="history-text">
                      {text}
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </>
  );
}
