import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { logout } from '../api/client';
import { isLanguage, useLanguage } from './language';
import { useMe } from './session';

/** The language kept with the person wins once, at the start; later choices are the person's own. */
export function useTheirLanguage(): void {
  const { language, choose } = useLanguage();
  const applied = useRef(false);
  const theirs = useMe().data?.language;
  useEffect(() => {
    if (!theirs || applied.current) return;
    applied.current = true;
    if (isLanguage(theirs) && theirs !== language) void choose(theirs);
  }, [theirs, language, choose]);
}

/** Ends the login; nothing that was read stays behind. */
export function useLogout() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: logout,
    onSuccess: (next) => {
      queries.clear();
      window.location.assign(next);
    },
  });
}
