import { Link, useParams } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { NinetyProblem, unwrap } from '@ninety/client/browser';
import { api } from '../../api.js';
import { Title } from '../../parts/Title.js';
import { QueryStatePage } from '../../shell/QueryState.js';
import { dayText, words } from '../../words/index.js';
import { useAskedForm } from '../form/asked.js';
import { missingIn, wrongIn } from '../form/places.js';
import { NotAsked } from './NotAsked.js';
import { PortalWorksheet } from './PortalWorksheet.js';
import { KitLink, Printed } from './Printed.js';
import { WorksheetBlock } from './WorksheetBlock.js';
import './worksheet.css';

const { form: texts } = words;

/** As much of an application as its form page says besides; both postures have it. */
function useNamed(id: string) {
  return useQuery({
    queryKey: ['application', id, 'form'],
    queryFn: async () => {
      const { controlNumber, reference, parties } = await unwrap(
        api.GET('/v1/applications/{id}', { params: { path: { id } } }),
      );
      return { name: controlNumber ?? reference ?? '', parties };
    },
  });
}

/** Whether the regime of an application has no form here. */
function isWithoutForm(error: Error): boolean {
  return error instanceof NinetyProblem && error.problem.type === 'urn:ninety:problem:no-form';
}

/** The form as it is typed into another system, block by block, with what is missing. */
export function FormPage() {
  const { id } = useParams({ from: '/applications/$id/form' });
  const asked = useAskedForm(id);
  const named = useNamed(id);
  if (asked.isError && isWithoutForm(asked.error)) return <PortalWorksheet id={id} />;
  if (asked.isPending || asked.isError) return <QueryStatePage title={texts.title} {...asked} />;
  if (named.isPending || named.isError) return <QueryStatePage title={texts.title} {...named} />;
  const { name } = named.data;
  const missing = missingIn(asked.data, named.data);
  const wrong = wrongIn(asked.data.deficiencies, named.data, asked.data);
  return (
    <>
      <header className="stack">
        <Link to="/applications/$id" params={{ id }} className="quiet">
          {name === '' ? words.application.continueDraft : name}
        </Link>
        <Title text={name === '' ? texts.title : texts.titleOf(name)}>{texts.title}</Title>
        <p className="quiet">{texts.intro(dayText(asked.data.on))}</p>
        {asked.data.countryGroups === null && <p>{texts.withoutGroups}</p>}
        <div className="row no-print">
          <Button className="button" onPress={() => window.print()}>
            {texts.print}
          </Button>
          <Printed id={id} kind="worksheet" name={texts.worksheet} />
          <Printed id={id} kind="application" name={texts.printed} />
          <KitLink id={id} />
        </div>
      </header>
      <ol className="worksheet">
        {asked.data.blocks.map((block) => (
          <WorksheetBlock
            key={block.block}
            block={block}
            wrong={wrong.filter((one) => one.block === block.block)}
            missing={missing.filter((one) => one.block === block.block)}
            unsure={asked.data.requirements.filter(
              (one) => one.block === block.block && one.applies === 'cannot_say',
            )}
          />
        ))}
      </ol>
      <NotAsked passed={asked.data.notApplicable} />
    </>
  );
}
