import { Collection, Header, ListBox, ListBoxItem, ListBoxSection, Text } from 'react-aria-components';

/** Something that can be chosen. */
export interface Result {
  readonly id: string;
  readonly text: string;
  readonly hint: string;
  readonly run: () => void;
}

/** Results of one kind, beneath its name. */
export interface ResultGroup {
  readonly id: string;
  readonly title: string;
  readonly results: readonly Result[];
}

interface Props {
  readonly label: string;
  readonly groups: readonly ResultGroup[];
  readonly empty: string;
}

/** Results in groups; the field above has the focus, and moves in them. */
export function ResultList({ label, groups, empty }: Props) {
  const run = (id: string) =>
    groups
      .flatMap(({ results }) => results)
      .find((result) => result.id === id)
      ?.run();
  return (
    <ListBox
      className="results"
      aria-label={label}
      items={groups}
      selectionMode="none"
      onAction={(id) => run(String(id))}
      renderEmptyState={() => <p className="quiet option">{empty}</p>}
    >
      {({ id, title, results }) => (
        <ListBoxSection id={id}>
          <Header className="results-title quiet">{title}</Header>
          <Collection items={results}>
            {({ id: one, text, hint }) => (
              <ListBoxItem id={one} textValue={text} className="option result">
                <Text slot="label">{text}</Text>
                {hint !== '' && (
                  <Text slot="description" className="quiet">
                    {hint}
                  </Text>
                )}
              </ListBoxItem>
            )}
          </Collection>
        </ListBoxSection>
      )}
    </ListBox>
  );
}
