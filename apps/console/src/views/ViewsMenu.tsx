import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator, Text } from 'react-aria-components';
import { useSuppliers } from '../reports/suppliers.js';
import { words } from '../words/index.js';
import { ChangeViews } from './ChangeViews.js';
import { KeepView } from './KeepView.js';
import { faultWords, useSavedViews, wordsOf } from './saved-views.js';
import type { SavedView, ViewedList, Words } from './saved-views.js';
import { useMe } from '../session/session.js';

const { views: texts } = words;

interface Props {
  readonly list: ViewedList;
  /** By what the list is asked now; null: where it is not shown. */
  readonly filters: Words | null;
  /** @param id of the view, by which its columns are known */
  readonly onOpen: (query: Words, id: string) => void;
}

const KEEP = 'keep';
const CHANGE = 'change';

/** The views of a list: opens one, keeps the present filters as one, and changes them. */
export function ViewsMenu({ list, filters, onOpen }: Props) {
  const me = useMe();
  // Whoever reads of several companies is told of which one a view is.
  const suppliers = useSuppliers(me.supplierId === null);
  const companyOf = ({ sharedWith }: SavedView) =>
    me.supplierId === null ? (suppliers.data?.data.find(({ id }) => id === sharedWith)?.name ?? '') : '';
  const asked = useSavedViews(list);
  const [sheet, setSheet] = useState<typeof KEEP | typeof CHANGE | null>(null);
  const views = asked.data ?? [];
  const own = views.filter(({ ownerId }) => ownerId === me.id);
  const act = (key: unknown) => {
    if (key === KEEP || key === CHANGE) setSheet(key);
    const opened = views.find(({ id }) => id === key);
    if (opened) onOpen(wordsOf(opened), opened.id);
  };
  return (
    <>
      <MenuTrigger>
        <Button className="button no-print">
          {texts.title} <span aria-hidden="true">▾</span>
        </Button>
        <Popover className="popover">
          <Menu aria-label={texts.title} onAction={act}>
            {views.length === 0 && (
              <MenuItem id="none" className="option" isDisabled>
                {texts.none}
              </MenuItem>
            )}
            {views.map((view) => (
              <Opens key={view.id} view={view} company={companyOf(view)} isOwn={view.ownerId === me.id} />
            ))}
            {(filters !== null || own.length > 0) && <Separator />}
            {filters !== null && (
              <MenuItem id={KEEP} className="option">
                {texts.keep}
              </MenuItem>
            )}
            {own.length > 0 && (
              <MenuItem id={CHANGE} className="option">
                {texts.change}
              </MenuItem>
            )}
          </Menu>
        </Popover>
      </MenuTrigger>
      {sheet === KEEP && filters !== null && (
        <KeepView list={list} filters={filters} onClose={() => setSheet(null)} />
      )}
      {sheet === CHANGE && <ChangeViews views={own} filters={filters} onClose={() => setSheet(null)} />}
    </>
  );
}

interface OpensProps {
  readonly view: SavedView;
  /** Whose company it is, where that is to be said. */
  readonly company: string;
  readonly isOwn: boolean;
}

function Opens({ view: { id, name, ownerName, faults }, company, isOwn }: OpensProps) {
  const hints = [
    ...(isOwn ? [] : [texts.by(ownerName, company)]),
    ...(faults.length === 0 ? [] : [texts.faults(faultWords(faults).join(', '))]),
  ];
  return (
    <MenuItem id={id} className="option" textValue={name}>
      <Text slot="label">{name}</Text>
      {hints.length > 0 && (
        <Text slot="description" className="quiet">
          {hints.join(' · ')}
        </Text>
      )}
    </MenuItem>
  );
}
