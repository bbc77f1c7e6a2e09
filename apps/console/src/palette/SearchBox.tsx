import { useCallback, useRef, useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { Autocomplete, Input, TextField } from 'react-aria-components';
import { useKeys } from '../keys/keys.js';
import { words } from '../words/index.js';
import { useFound } from './found.js';
import { listAll } from './places.js';
import { ResultList } from './ResultList.js';
import { useHitGroups } from './results.js';
import './palette.css';

/** The search field of every page: it suggests while one writes; `/` goes there, Enter to all that is like it. */
export function SearchBox() {
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const close = useCallback(() => {
    setOpen(false);
    field.current?.blur();
  }, []);
  useKeys([{ key: '/', text: words.keys.find, run: () => field.current?.focus() }]);
  const q = text.trim();
  const isSuggesting = isOpen && q !== '';
  return (
    <form
      role="search"
      className="bar-find"
      onSubmit={(event) => {
        event.preventDefault();
        setOpen(false);
        void listAll(navigate, q);
      }}
      onBlur={({ currentTarget, relatedTarget }) => currentTarget.contains(relatedTarget) || setOpen(false)}
      onKeyDownCapture={({ key }) => key === 'Escape' && setOpen(false)}
    >
      <Autocomplete
        inputValue={text}
        onInputChange={(value) => {
          setText(value);
          setOpen(true);
        }}
        disableAutoFocusFirst
      >
        <TextField aria-label={words.search} type="search">
          <Input
            ref={field}
            role="combobox"
            aria-expanded={isSuggesting}
            aria-haspopup="listbox"
            aria-keyshortcuts="/"
            placeholder={words.searchHint}
            maxLength={100}
          />
        </TextField>
        {isSuggesting && <Suggestions text={text} onGo={close} />}
      </Autocomplete>
    </form>
  );
}

function Suggestions({ text, onGo }: { readonly text: string; readonly onGo: () => void }) {
  const { hits, isAsking } = useFound(text);
  const groups = useHitGroups(hits, text, onGo);
  return (
    <div className="suggestions">
      <ResultList
        label={words.palette.suggestions}
        groups={groups}
        empty={isAsking ? words.loading : words.palette.nothing}
      />
    </div>
  );
}
