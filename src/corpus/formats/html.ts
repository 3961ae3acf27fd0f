/** HTML transcripts (podcast `cite`/`time`, definition lists, bold names, tables, paragraphs) → turns. */
import { htmlReading } from '../html-reading.ts';
import type { DecodedFile, Format } from '../types.ts';

export const htmlFormat: Format = {
  name: 'html',
  title: 'HTML page',
  extensions: ['html', 'htm', 'xhtml'],
  recognise,
  read: (file) => htmlReading(file.path, file.text ?? ''),
};

function recognise({ text }: DecodedFile): number {
  if (text === null) return 0;
  const head = text.slice(0, 65_536);
  const start = head.slice(0, 1000);
  const page =
    /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(
      start,
    );
  const fragment =
    /^\s*<(?:cite|p|div|dl|table|tr|td|th|tbody|thead|section|article|main|h[1-6]|ul|ol|li|time|span|meta|pre|blockquote)\b[^<>]{0,300}>/i.test(
      start,
    );
  if (!page && !fragment) return 0;
  // A page that is one <pre> is a print in plain text; its readers take it as it is.
  const pre = /<pre\b/i.exec(head);
  if (
    pre &&
    head
      .slice(0, pre.index)
      .replace(/<[^<>]{0,500}>/g, '')
      .trim().length < 2000 &&
    !/<(?:p|dl|cite|table)\b/i.test(head)
  )
    return 0.1;
  return page ? 0.95 : 0.8;
}
