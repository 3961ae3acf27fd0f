/** Which names mean one thing: dialogues in, entities with their mentions out. */
import { beforeAll, describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import type { Extraction, Resources } from '../../src/model.ts';
import { loadResources } from '../../src/node.ts';
import { dialogue, documentOf } from './documents.ts';

let resources: Resources;
beforeAll(async () => {
  resources = await loadResources();
});

const read = (text: string): Extraction => extract(documentOf(text), resources);

/** Quotes of an entity's mentions, headings left out. */
const quotes = ({ mentions }: Extraction, entity: string): string[] =>
  mentions.filter((m) => m.entity === entity && !m.heading).map((m) => m.quote.replace(/\s+/g, ' '));

const entityOf = ({ mentions }: Extraction, quote: string): string | undefined =>
  mentions.find((m) => m.quote === quote)?.entity;

describe('people', () => {
  test('first name, surname with title and inverted name mean the speaker', () => {
    const talk = dialogue([
      ['Astrid Holm', 'Thank you. Over to Ravi, who knows the dam.'],
      ['Ravi Menon', 'Thanks, Astrid. As Dr Holm said, the wall is old. See Holm, Astrid, on page four.'],
    ]);
    const extraction = extract(talk, resources);
    expect(quotes(extraction, 'astrid-holm')).toEqual(['Astrid', 'Dr Holm', 'Holm, Astrid']);
    expect(quotes(extraction, 'ravi-menon')).toEqual(['Ravi']);
  });

  test('a professor who is spoken to is who spoke before; the office of the chair names nobody', () => {
    const talk = dialogue([
      ['Astrid Holm', 'Welcome, all. Ravi, you begin.'],
      ['Ravi Menon', 'The wall is old.'],
      ['Lena Ek', 'If I may, Madam Chair, it is not. Thank you, Professor.'],
    ]);
    const extraction = extract(talk, resources);
    expect(quotes(extraction, 'astrid-holm')).toEqual([]);
    expect(quotes(extraction, 'ravi-menon')).toEqual(['Ravi', 'Professor']);
  });

  test('a month is no speaker, even where the speaker is called June', () => {
    const talk = dialogue([
      ['June Abbott', 'We met in June 2019.'],
      ['Ola Berg', 'I agree with June about the bridge.'],
    ]);
    expect(quotes(extract(talk, resources), 'june-abbott')).toEqual(['June']);
  });

  test('two people with one surname stay two', () => {
    const extraction = read('We heard Nadia Farouk first. Then Karim Farouk spoke about the harbour.');
    expect(entityOf(extraction, 'Nadia Farouk')).not.toBe(entityOf(extraction, 'Karim Farouk'));
  });

  test('a surname alone goes to the only fuller name, and says why', () => {
    const extraction = read('Nadia Farouk opened the session. Later Farouk closed it.');
    expect(quotes(extraction, 'nadia-farouk')).toEqual(['Nadia Farouk', 'Farouk']);
    const { merges } = extraction.entities.find((e) => e.id === 'nadia-farouk')!;
    expect(merges?.map((m) => m.from)).toEqual(['Farouk']);
  });

  test('a name known only in part belongs to its document', () => {
    const extraction = extract(documentOf('Ms. Okoro wrote to the mayor.', 'budget-2020'), resources);
    expect(extraction.mentions.map((m) => m.entity)).toEqual(['ms-okoro-budget-2020']);
  });

  test('speakers nobody knows the name of are entities, but their labels are no mentions', () => {
    const talk = dialogue([['Speaker 1', 'Good morning.']]);
    talk.speakers[0]!.kind = 'unknown';
    const extraction = extract(talk, resources);
    expect(extraction.entities.map((e) => [e.label, e.type])).toContainEqual(['Speaker 1', 'Person']);
    expect(extraction.mentions).toEqual([]);
  });
});

describe('labels', () => {
  test('who introduces himself under "Host" is the host', () => {
    const talk = dialogue([
      ['Host', "Welcome back. I'm Hannah Price, and my guest is Olu Adeyemi."],
      ['Olu Adeyemi', 'Thanks, Hannah.'],
    ]);
    talk.speakers[0]!.kind = 'unknown';
    const extraction = extract(talk, resources);
    expect(quotes(extraction, 'host-talk')).toEqual(['Hannah Price', 'Hannah']);
    const host = extraction.entities.find((e) => e.id === 'host-talk')!;
    expect(host.label).toBe('Hannah Price');
    expect(host.merges?.map((m) => m.rule)).toContain('people/self-introduction');
  });

  test('a label with a surname only is the person whom the text names in full', () => {
    const talk = dialogue([
      ['The Chair', 'We hear Ms. Grace Okonkwo first.'],
      ['Ms. Okonkwo', 'Good morning.'],
    ]);
    const extraction = extract(talk, resources);
    const [entity] = extraction.entities.filter((e) => e.label === 'Grace Okonkwo');
    expect(quotes(extraction, entity!.id)).toEqual(['Ms. Grace Okonkwo']);
    expect(extraction.document.utterances[1]!.speaker).toBe(entity!.id);
  });

  test('a middle name or an initial does not make another person; another first name does', () => {
    const extraction = read('We met Miguel Ángel Duarte. Miguel A. Duarte was late. Lucía Duarte left.');
    expect(entityOf(extraction, 'Miguel A. Duarte')).toBe(entityOf(extraction, 'Miguel Ángel Duarte'));
    expect(entityOf(extraction, 'Lucía Duarte')).not.toBe(entityOf(extraction, 'Miguel Ángel Duarte'));
  });
});

describe('bodies and laws', () => {
  test('ITU, ITU-T and ITU-R are three', () => {
    const extraction = read('ITU asked ITU-T and ITU-R to agree.');
    expect(['ITU', 'ITU-T', 'ITU-R'].map((q) => entityOf(extraction, q))).toEqual(['itu', 'itu-t', 'itu-r']);
  });

  test('a committee is one in every spacing, and alone', () => {
    const extraction = read(
      'ISO/IEC JTC 1/SC 27 met in Oslo. JTC 1/ SC 27 will meet again, and SC 27 is busy.',
    );
    const ids = ['ISO/IEC JTC 1/SC 27', 'JTC 1/ SC 27', 'SC 27'].map((q) => entityOf(extraction, q));
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toBe('iso-iec-jtc-1-sc-27');
  });

  test('a body and its longer name are not joined because one contains the other', () => {
    const extraction = read('The Harbour Trust paid. The Harbour Trust Museum did not.');
    expect(entityOf(extraction, 'Harbour Trust')).not.toBe(entityOf(extraction, 'Harbour Trust Museum'));
  });

  test('"Department of X" and "X Department" are one', () => {
    const extraction = read(
      'The Kenya Department of Fisheries wrote. The Commerce Department, that is the Department of Commerce, agreed.',
    );
    expect(entityOf(extraction, 'Commerce Department')).toBe(entityOf(extraction, 'Department of Commerce'));
  });

  test('the capitalised head stands for the full name before it', () => {
    const extraction = read('I sit on the Fjord Safety Council. The rules of the Council are old.');
    expect(entityOf(extraction, 'Council')).toBe(entityOf(extraction, 'Fjord Safety Council'));
  });
});

describe('definitions', () => {
  test.each([
    [
      'The Coastal Erosion Research Network (CERN-X) and the Tidal Energy Advisory Board (TEAB) met. TEAB was late.',
      'TEAB',
      'Tidal Energy Advisory Board',
    ],
    [
      'We founded TEAB, the Tidal Energy Advisory Board, in spring. TEAB is small.',
      'TEAB',
      'Tidal Energy Advisory Board',
    ],
    [
      'The Tidal Energy Advisory Board, which for short we call TEAB, is small.',
      'TEAB',
      'Tidal Energy Advisory Board',
    ],
    [
      'We buy low emission ferry technologies, abbreviated as LEFTs, and LEFTs cost money.',
      'LEFTs',
      'low emission ferry technologies',
    ],
  ])('%s', (text, short, long) => {
    const extraction = read(text);
    expect(entityOf(extraction, long)).toBeDefined();
    expect(entityOf(extraction, short)).toBe(entityOf(extraction, long));
  });

  test('letters that do not fit define nothing', () => {
    const extraction = read('The Tidal Energy Advisory Board (QZX) is small.');
    expect(entityOf(extraction, 'QZX')).not.toBe(entityOf(extraction, 'Tidal Energy Advisory Board'));
  });
});

describe('identifiers', () => {
  test('come from rows only, and an ambiguous name without support has none', () => {
    const extraction = read('Norway signed. BSI objected.');
    const norway = extraction.entities.find((e) => e.label === 'Norway')!;
    expect(norway.exactMatch).toEqual(['http://www.wikidata.org/entity/Q20']);
    const bsi = extraction.entities.find((e) => e.label.startsWith('BSI'));
    expect(bsi?.exactMatch ?? []).toEqual([]);
  });

  test('an ambiguous name with its full form beside it is that row', () => {
    const extraction = read('The British Standards Institution answered. BSI had no objection.');
    expect(entityOf(extraction, 'BSI')).toBe('bsi-group');
  });
});
