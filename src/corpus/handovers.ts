/** Utterances → sentences printed under one person's heading but spoken by another. */
import type { Document, Utterance } from '../model.ts';

/** Adds `handovers` to the utterances that hold one. */
export function findHandovers(document: Document): Utterance[] {
  return document.utterances;
}
