/** The title of the recorded event, where the text names it → candidates for the event itself. */
import type { Reading } from './reading.ts';
import type { Candidate } from './types.ts';

const LONGEST = 300;

/** Mentions of the document's title or event by its full wording, in any case. */
export function eventTitleCandidates({ analysed, text }: Reading): Candidate[] {
  const { title, event, utterances } = analysed.document;
  const candidates: Candidate[] = [];
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return candidates;
  for (const name of new Set([title, event])) {
    if (!name || name.length > LONGEST || name.trim().split(/\s+/).length < 3) continue;
    const wanted = name.toLowerCase();
    const speech = utterances[0]?.span.start ?? 0;
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
      const lead =
        /\b(?:webinar|conference|hearing|workshop|panel|meeting|seminar|symposium|summit) (?:on|about) $/i.exec(
          text.slice(Math.max(0, at - 24), at),
        );
      if (/\b(?:title|event|subject|topic|meeting):\s*$/i.test(text.slice(Math.max(0, at - 20), at)))
        continue;
      const start = at - (lead && at > speech ? lead[0].length : 0);
      candidates.push({
        span: { start, end: at + name.length },
        type: 'Event',
        rule: 'event/title',
        confidence: 0.9,
        label: name,
      });
    }
  }
  return candidates;
}
