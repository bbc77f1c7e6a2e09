import { words } from '../../words/index.js';

const { form: texts } = words;

interface Props {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

/** A document of the application, to be read here and to be kept. */
export function Printed({ id, kind, name }: Props) {
  const address = `/v1/applications/${id}/documents/${kind}`;
  return (
    <>
      <a className="button" href={address} target="_blank" rel="noreferrer">
        {name}
      </a>
      <a href={`${address}?format=pdf`} download>
        {texts.asPdf(name)}
      </a>
    </>
  );
}

/** What goes to the portal, documents too, in one file. */
export function KitLink({ id }: Pick<Props, 'id'>) {
  return (
    <a className="button" href={`/v1/applications/${id}/documents/kit`} download>
      {texts.kit}
    </a>
  );
}
