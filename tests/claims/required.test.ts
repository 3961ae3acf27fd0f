/** What a line must hold for an act is read off the pattern of the act. */
import { describe, expect, it } from 'vitest';
import { mayHold } from '../../src/extract/discourse/act-cue.ts';
import { COURTESIES, HANDOVERS } from '../../src/extract/discourse/courtesies.ts';
import { requiredIn } from '../../src/extract/discourse/required.ts';
import { STANCES } from '../../src/extract/discourse/stances.ts';

describe('strings that every match of a pattern holds', () => {
  it.each([
    [/\b(?:i|we) (?:\w+ ){0,3}disagree\b/, ['disagree']],
    [/(?:right|correct|spot on)\b/, ['right', 'correct', 'spot on']],
    // what may be absent is not required
    [/\bplease(?: sit down)? now/, ['please']],
    [/(?:really )?true/, ['true']],
    [/panell?ist/, ['panel']],
    // an alternative without any known string leaves nothing certain
    [/(?:yes indeed|\w+)/, null],
    [/(?:maybe )*\d/, null],
    // words that must not stand are not required
    [/point(?! of order)/, ['point']],
    [/(?<!view)point(?=less)/, ['point']],
    // letters of escapes are no letters of the text
    [/\p{Lu}\d\u0041ox/u, ['ox']],
    [/what\?[abc)(]+done/, ['what?']],
  ])('%s', (pattern, needs) => {
    expect(requiredIn(pattern.source)).toEqual(needs);
  });

  it('holds for each cue where its pattern holds', () => {
    const lines = [
      'i disagree with you on that . ',
      'thank you very much , @ , for the tea . ',
      'you are wrong about the ferry . ',
      'the floor is yours . ',
      'well , that is a fair point . ',
      '@ , please go ahead . ',
      'with all due respect to @ , no . ',
      'welcome to the mill , @ . ',
      'i would push back on what @ said . ',
      'the herring boats came in late . ',
    ];
    let held = 0;
    for (const cue of [...STANCES, ...COURTESIES, ...HANDOVERS])
      for (const line of lines)
        if (cue.pattern.test(line)) {
          held++;
          expect(mayHold(cue, line), `${cue.pattern} in ${line}`).toBe(true);
        }
    expect(held).toBeGreaterThan(9);
    expect([...STANCES, ...COURTESIES, ...HANDOVERS].some((cue) => mayHold(cue, lines.at(-1)!))).toBe(false);
  });
});
