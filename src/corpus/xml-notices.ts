/** What to say of an XML file: entities that stay as written, an end that is missing. */
import type { Message } from '../report.ts';
import { parseXml, type XmlTree } from './xml.ts';

/** Parses and reports. @param plain as `parseXml` has it @throws Error as `parseXml` does */
export function readXml(
  path: string,
  text: string,
  plain?: ReadonlySet<string>,
): { tree: XmlTree; messages: Message[] } {
  const tree = parseXml(text, 'xml', plain);
  const messages: Message[] = [];
  if (tree.entities)
    messages.push({
      place: { path },
      severity: 'warning',
      rule: 'corpus/entity',
      reason: 'the file declares entities of its own; none is expanded and nothing is fetched',
      hint: 'references such as &name; stay in the text as they are written',
    });
  if (!/<\/[^<>]*>\s*(?:<!--[^>]*-->\s*)*$/.test(text.slice(-2000)))
    messages.push({
      place: { path, line: lastLine(text) },
      severity: 'warning',
      rule: 'corpus/truncated',
      reason: 'the file ends before its last element is closed',
      hint: 'check that the download was complete; what stands there was read',
    });
  return { tree, messages };
}

function lastLine(text: string): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
