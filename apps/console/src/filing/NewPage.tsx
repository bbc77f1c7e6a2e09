import { useEffect, useRef } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { Asking } from '../shell/Asking.js';
import { useNewDraft } from './draft.js';

/** Begins a draft and goes to it. */
export function NewPage() {
  const { mutate, error } = useNewDraft();
  const navigate = useNavigate();
  const isBegun = useRef(false);
  const begin = () =>
    mutate(undefined, {
      onSuccess: ({ id }) => void navigate({ to: '/applications/$id/edit', params: { id }, replace: true }),
    });
  useEffect(() => {
    // Once, however often the page is drawn: each would be another draft.
    if (isBegun.current) return;
    isBegun.current = true;
    begin();
  });
  return <Asking error={error} refetch={begin} />;
}
