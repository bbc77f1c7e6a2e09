import { Button } from 'react-aria-components';
import { Title } from '../parts/Title.js';
import { words } from '../words/index.js';
import { said } from '../words/said.js';

interface Props {
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

/** While the service is asked, and when it could not answer. */
export function QueryState({ error, refetch }: Props) {
  if (error === null)
    return (
      <p role="status" className="quiet">
        {words.loading}
      </p>
    );
  return (
    <div role="alert">
      <p className="error">{said(error.message)}</p>
      <Button className="button" onPress={() => refetch()}>
        {words.again}
      </Button>
    </div>
  );
}

/** The same of a page that is nothing without the answer. */
export function QueryStatePage({ title, ...asked }: Props & { readonly title: string }) {
  return (
    <>
      <Title text={title} />
      <QueryState {...asked} />
    </>
  );
}
