/** The page as one HTML file with a graph inside, for reading without a network. */
import { pageWithGraph } from '../../src/interchange.ts';
import type { KnowledgeGraph } from '../../src/model.ts';

/** @throws where the template that the build lays beside the page cannot be fetched */
export async function offlinePage(graph: KnowledgeGraph): Promise<string> {
  const response = await fetch(new URL('single.html', document.baseURI));
  if (!response.ok) throw new Error('single.html is not beside this page');
  return pageWithGraph(await response.text(), graph);
}

/** A frame that shows this address in another page. */
export const embedSnippet = (address: string, title: string): string => {
  const attribute = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="720" style="border:1px solid #ccc" loading="lazy" sandbox="allow-scripts allow-same-origin allow-downloads allow-popups"></iframe>`;
};
