import { describe, expect, it } from 'vitest';
import { saysName, writeName, writeValue } from '../../src/fixes/written-name';

describe('writeName', () => {
  it('keeps the manner of the old name', () => {
    expect(writeName('postgres', 'email', 'mail', 'sql')).toBe('mail');
    expect(writeName('postgres', '"email"', 'mail', 'sql')).toBe('"mail"');
    expect(writeName('postgres', 'EMAIL', 'mail', 'sql')).toBe('MAIL');
    expect(writeName('mssql', '[email]', 'mail', 'sql')).toBe('[mail]');
    expect(writeName('mysql', '`email`', 'mail', 'sql')).toBe('`mail`');
    expect(writeName('snowflake', 'email', 'MAIL', 'sql')).toBe('mail');
    expect(writeName('mysql', 'email', 'eMail', 'sql')).toBe('eMail');
  });

  it('quotes what the dialect could not read otherwise', () => {
    expect(writeName('postgres', 'email', 'eMail', 'sql')).toBe('"eMail"');
    expect(writeName('postgres', 'email', 'order', 'sql')).toBe('"order"');
    expect(writeName('mysql', 'email', 'order', 'sql')).toBe('`order`');
    expect(writeName('mssql', 'email', 'e mail', 'sql')).toBe('[e mail]');
    expect(writeName('postgres', 'email', 'e"mail', 'sql')).toBe('"e""mail"');
    expect(writeName('snowflake', 'email', 'mail', 'sql')).toBe('"mail"');
  });

  it('writes no quotes into strings of code, whose own quotes they may be', () => {
    expect(writeName('postgres', 'email', 'eMail', 'other')).toBeNull();
    expect(writeName('postgres', '"email"', 'eMail', 'other')).toBe('"eMail"');
    expect(writeName('postgres', '\\"email\\"', 'eMail', 'other')).toBe('\\"eMail\\"');
    expect(writeName('postgres', '"email"', 'a"b', 'other')).toBeNull();
    expect(writeName('postgres', 'email', 'eMail', '`')).toBe('"eMail"');
    expect(writeName('postgres', 'email', 'eMail', '"')).toBe('\\"eMail\\"');
    expect(writeName('mysql', 'email', 'order', '`')).toBe('\\`order\\`');
  });

  it.each(["it's", 'a\\b', 'a\nb', '$$', '$body$', '${x}', '{{ x }}', '', 'a\u0000b', 'x'.repeat(300)])(
    'writes no name that could end what stands around it: %j',
    (name) => {
      expect(writeName('postgres', '"email"', name, 'sql')).toBeNull();
    },
  );

  it('knows what the text says', () => {
    expect(saysName('postgres', 'Email', 'email')).toBe(true);
    expect(saysName('postgres', '"Email"', 'email')).toBe(false);
    expect(saysName('mysql', 'Email', 'email')).toBe(true);
    expect(saysName('postgres', 'u.email', 'email')).toBe(false);
    expect(saysName('postgres', '', 'email')).toBe(false);
    expect(saysName('postgres', '""', '')).toBe(false);
  });
});

describe('writeValue', () => {
  it('changes the value inside its quotes', () => {
    expect(writeValue("'paid'", 'paid', 'settled', 'sql')).toBe("'settled'");
    expect(writeValue("N'paid'", 'paid', 'settled', 'sql')).toBe("N'settled'");
    expect(writeValue("\\'paid\\'", 'paid', 'settled', 'other')).toBe("\\'settled\\'");
  });

  it('leaves what is written otherwise', () => {
    expect(writeValue('$$paid$$', 'paid', 'settled', 'sql')).toBeNull();
    expect(writeValue("'PAID'", 'paid', 'settled', 'sql')).toBeNull();
    expect(writeValue("'paid'", 'paid', "set'led", 'sql')).toBeNull();
    expect(writeValue("'paid'", 'paid', '`', 'other')).toBeNull();
  });
});
