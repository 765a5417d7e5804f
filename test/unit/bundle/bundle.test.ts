import { describe, expect, it } from 'vitest';
import { missingSheets } from '../../../build/bundle/component-styles.ts';
import { contractNames } from '../../../build/bundle/contract-names.ts';
import { root } from '../../../build/bundle/folders.ts';
import { bridgeName, channelNames } from '../../../shared/contract/index.ts';

describe('the sheets of a page', () => {
  const button = 'const classes = { root: "m_77c9d27d" };';

  it('are missed where a component is bundled without its own', () => {
    expect(missingSheets(button, '.m_87cf2631{cursor:pointer}')).toEqual(['Button.css']);
  });

  it('are complete where every component has its own, whatever else is there', () => {
    expect(missingSheets(button, '.m_77c9d27d{color:red}.m_12345678{color:red}')).toEqual([]);
    expect(missingSheets('const none = "m_00000000";', '')).toEqual([]);
  });
});

describe('the contract as the pages see it', () => {
  const { load } = contractNames();
  const loaded = (id: string) => (typeof load === 'function' ? load.call({} as never, id) : undefined);

  it('holds its names and no schema', () => {
    const code = String(loaded(`${root}/shared/contract/index.ts`));
    expect(code).toContain(`export const bridgeName = "${bridgeName}";`);
    expect(code).toContain(`export const channelNames = ${JSON.stringify(channelNames)};`);
    expect(code).not.toContain('zod');
    expect(code).not.toMatch(/export const contract\b/);
  });

  it('leaves every other module as it is', () => {
    expect(loaded(`${root}/shared/contract/app.ts`)).toBeNull();
  });
});
