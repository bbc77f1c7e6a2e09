import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import {
  Autocomplete,
  Dialog,
  Heading,
  Input,
  Label,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import { useMe } from '../session/session.js';
import { useIsCompany } from '../session/posture.js';
import { everyPageOf } from '../shell/pages.js';
import { words } from '../words/index.js';
import { useFound } from './found.js';
import type { PageAct } from './page-acts.js';
import { ResultList } from './ResultList.js';
import type { ResultGroup } from './ResultList.js';
import { ownGroups, useHitGroups } from './results.js';
import './palette.css';

const texts = words.palette;

interface Props {
  /** What the page beneath can do. */
  readonly acts: readonly PageAct[];
  readonly onClose: () => void;
}

/** Anything by its name: what the page can do, pages, applications, parties, licenses, orders and products. */
export function Palette({ acts, onClose }: Props) {
  return (
    <ModalOverlay
      className="overlay overlay-top"
      isOpen
      onOpenChange={(open) => open || onClose()}
      isDismissable
    >
      <Modal>
        <Dialog className="dialog palette">
          <Heading slot="title" className="hidden">
            {texts.title}
          </Heading>
          <Finder acts={acts} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Finder({ acts, onClose }: Props) {
  const [text, setText] = useState('');
  const { hits, isAsking, error } = useFound(text);
  const groups = useGroups(acts, hits, text, onClose);
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <TextField className="field" autoFocus>
        <Label>{texts.field}</Label>
        <Input
          type="text"
          role="combobox"
          aria-expanded
          aria-haspopup="listbox"
          placeholder={texts.hint}
          maxLength={100}
        />
      </TextField>
      <ResultList label={texts.results} groups={groups} empty={isAsking ? words.loading : texts.nothing} />
      <Foot text={text} groups={groups} isAsking={isAsking} error={error} />
    </Autocomplete>
  );
}

function useGroups(
  acts: readonly PageAct[],
  hits: ReturnType<typeof useFound>['hits'],
  text: string,
  onClose: () => void,
) {
  const { role } = useMe();
  const isCompany = useIsCompany();
  const navigate = useNavigate();
  const closing = acts.map(({ name, run }) => ({
    name,
    run: () => {
      onClose();
      // The page has the focus again, and is not hidden beneath the palette any more.
      setTimeout(run, 0);
    },
  }));
  const own = ownGroups(closing, everyPageOf(role, isCompany), text, (to) => {
    onClose();
    void navigate({ to });
  });
  return [...own, ...useHitGroups(hits, text, onClose)];
}

interface FootProps {
  readonly text: string;
  readonly groups: readonly ResultGroup[];
  readonly isAsking: boolean;
  readonly error: Error | null;
}

/** How many there are, for who does not see them; what is wrong. */
function Foot({ text, groups, isAsking, error }: FootProps) {
  const count = groups.reduce((sum, { results }) => sum + results.length, 0);
  if (error !== null)
    return (
      <p role="alert" className="error">
        {error.message}
      </p>
    );
  const letters = [...text.trim()].length;
  return (
    <p role="status" className="quiet">
      {letters > 0 && letters < 3 ? texts.longer : isAsking ? words.loading : texts.found(count)}
    </p>
  );
}
