import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError } from '../api/api-error.js';
import { upload } from '../api/upload.js';
import { useCommonText } from '../i18n/use-common-text.js';
import { checkFile, megabytes } from './check-file.js';
import { useErrorText } from './use-error-text.js';

interface UploadOptions {
  readonly url: string;
  readonly pdfToo: boolean;
  readonly onDone: () => void | Promise<void>;
  /** Makes what is sent of what was chosen, e.g. smaller. */
  readonly prepare?: (file: File) => Promise<File>;
}

export interface UploadTools {
  readonly send: (file: File) => Promise<void>;
  readonly stop: () => void;
  /** 0 to 1 while something is being sent. */
  readonly progress: number | null;
  /** Why the last file was not taken, in words. */
  readonly refused: string | null;
}

/** Sends files to one place, one at a time, with progress; a new one stops the one before. */
export function useUpload({ url, pdfToo, onDone, prepare }: UploadOptions): UploadTools {
  const text = useCommonText();
  const sentence = useErrorText();
  const [progress, setProgress] = useState<number | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);
  const stop = useCallback(() => running.current?.abort(), []);
  useEffect(() => stop, [stop]);
  const send = async (chosen: File): Promise<void> => {
    stop();
    const turn = new AbortController();
    running.current = turn;
    setRefused(null);
    try {
      const file = prepare ? await prepare(chosen) : chosen;
      const fault = checkFile(file, pdfToo);
      if (fault) return setRefused(text(`error.${fault}`, { size: megabytes(file.size), name: file.name }));
      setProgress(0);
      await upload({ url, file, name: file.name, onProgress: setProgress, signal: turn.signal });
      await onDone();
    } catch (error) {
      if (!(error instanceof ApiError && error.code === 'STOPPED')) setRefused(sentence(error));
    } finally {
      if (running.current === turn) setProgress(null);
    }
  };
  return { send, stop, progress, refused };
}
