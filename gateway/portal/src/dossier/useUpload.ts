import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useText } from '../app/language';
import { type Upload, upload } from './transfer';

/** Sends a file, tells how far it is, and can be given up. */
export function useUpload<T>(onSuccess: (answer: T) => void | Promise<void>) {
  const { locale } = useText();
  const [share, setShare] = useState(0);
  const sending = useRef<AbortController>(undefined);
  const mutation = useMutation({
    mutationFn: (wish: Pick<Upload, 'path' | 'file' | 'fields'>) => {
      sending.current = new AbortController();
      setShare(0);
      return upload<T>({
        ...wish,
        language: locale,
        onProgress: setShare,
        signal: sending.current.signal,
      });
    },
    onSuccess,
  });
  return { ...mutation, share, cancel: () => sending.current?.abort() };
}
