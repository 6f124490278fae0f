/**
 * One invented table about invented municipalities, in the shapes in which CBS gives tables: v3 with
 * padded keys and a row per area, v4 with a record per figure. Small, but with more than one page.
 */
export type Shape = Record<string, unknown>;

export interface FixtureArea {
  code: string;
  title: string;
  municipality: string;
}

/** The country, three municipalities with two districts of three neighbourhoods each. */
export const AREAS: readonly FixtureArea[] = [
  { code: 'NL00', title: 'Nederland', municipality: '' },
  ...[9901, 9902, 9903].flatMap((number, index) => {
    const gm = `GM${number}`;
    const name = ['Waterwolde', 'Súdermar', 'Oosterveld'][index]!;
    return [
      { code: gm, title: name, municipality: gm },
      ...[0, 1].flatMap((district) => [
        { code: `WK${number}0${district}`, title: `Wijk ${district} ${name}`, municipality: gm },
        ...[0, 1, 2].map((part) => ({
          code: `BU${number}0${district}0${part}`,
          title: `Buurt ${district}${part} ${name}`,
          municipality: gm,
        })),
      ]),
    ];
  }),
];

/** Inhabitants: a number per area that can be computed in a test. */
export function inhabitants(code: string): number {
  const index = AREAS.findIndex((area) => area.code === code);
  return code === 'NL00' ? 17_000_000 : 1_000 + index * 5;
}

/** Owner-occupied dwellings in per cent: secret in every last neighbourhood, not possible in a first one. */
export function ownerShare(code: string): { value: number | null; sign: '.' | ''; attribute: string } {
  if (code.endsWith('02') && code.startsWith('BU')) return { value: null, sign: '.', attribute: 'Confidential' };
  if (code.endsWith('0000')) return { value: null, sign: '', attribute: 'Impossible' };
  return { value: 40.5 + (AREAS.findIndex((area) => area.code === code) % 10), sign: '', attribute: 'None' };
}

export const TABLE = { id: '99001NED', title: 'Kerncijfers verzonnen wijken en buurten 2023', modified: '2024-03-01T02:00:00', year: 2023 };

/** v3 pads its keys: ten wide in this table. */
export function padded(text: string, width = 10): string {
  return text.padEnd(width, ' ');
}

function v3Row(area: FixtureArea, id: number, typed: boolean): Shape {
  const share = ownerShare(area.code);
  const kind = { NL: 'Land', GM: 'Gemeente', WK: 'Wijk', BU: 'Buurt' }[area.code.slice(0, 2)]!;
  const municipality = AREAS.find(({ code }) => code === area.municipality)?.title ?? 'Nederland';
  return {
    ID: id,
    WijkenEnBuurten: padded(area.code),
    Gemeentenaam_1: padded(municipality, 40),
    SoortRegio_2: padded(kind),
    Codering_3: padded(area.code),
    IndelingswijzigingWijkenEnBuurten_4: kind === 'Buurt' || kind === 'Wijk' ? '         1' : '         .',
    AantalInwoners_5: typed ? inhabitants(area.code) : String(inhabitants(area.code)).padStart(10, ' '),
    Koopwoningen_6: typed
      ? share.value
      : share.value === null
        ? share.sign.padStart(share.sign ? 8 : 0, ' ')
        : share.value.toFixed(1).padStart(8, ' '),
    MeestVoorkomendePostcode_7: '      9999',
  };
}

const topic = (id: number, position: number, key: string, title: string, more: Shape): Shape => ({
  'odata.type': 'Cbs.OData.Topic',
  ID: id,
  Position: position,
  ParentID: null,
  Type: 'Topic',
  Key: key,
  Title: title,
  Description: '',
  MapYear: null,
  Datatype: 'String',
  Unit: 'naam',
  Decimals: 0,
  Default: 'Impossible',
  PresentationType: '',
  ...more,
});

/** Entity sets of the table in v3. */
export const V3_SETS: Record<string, Shape[]> = {
  TableInfos: [
    {
      ID: 0,
      Title: TABLE.title,
      ShortTitle: TABLE.title,
      Identifier: TABLE.id,
      Summary: '',
      Modified: TABLE.modified,
      ReasonDelivery: 'Nieuw',
      Period: String(TABLE.year),
      Catalog: 'CBS',
    },
  ],
  DataProperties: [
    {
      'odata.type': 'Cbs.OData.GeoDetail',
      ID: 0,
      Position: 0,
      ParentID: null,
      Type: 'GeoDetail',
      Key: 'WijkenEnBuurten',
      Title: 'Wijken en buurten',
      Description: '',
      MapYear: TABLE.year,
    },
    topic(1, 1, 'Gemeentenaam_1', 'Gemeentenaam', {}),
    topic(2, 2, 'SoortRegio_2', 'Soort regio', {}),
    topic(3, 3, 'Codering_3', 'Codering', { Unit: 'code' }),
    topic(4, 4, 'IndelingswijzigingWijkenEnBuurten_4', 'Indelingswijziging wijken en buurten', { Unit: 'code' }),
    { 'odata.type': 'Cbs.OData.TopicGroup', ID: 5, Position: null, ParentID: null, Type: 'TopicGroup', Key: '', Title: 'Bevolking' },
    topic(6, 5, 'AantalInwoners_5', 'Aantal inwoners', { ParentID: 5, Datatype: 'Long', Unit: 'aantal', PresentationType: 'Absolute' }),
    topic(7, 6, 'Koopwoningen_6', 'Koopwoningen', { Datatype: 'Double', Unit: '%', Decimals: 1, PresentationType: 'Relative' }),
    topic(8, 7, 'MeestVoorkomendePostcode_7', 'Meest voorkomende postcode', { Unit: 'code' }),
  ],
  WijkenEnBuurten: AREAS.map((area) => ({
    Key: padded(area.code),
    Title: area.title,
    Description: null,
    Municipality: area.municipality,
    DetailRegionCode: area.code,
  })),
  TypedDataSet: AREAS.map((area, id) => v3Row(area, id, true)),
  UntypedDataSet: AREAS.map((area, id) => v3Row(area, id, false)),
};

/** Entity sets of the same table in v4. In observations codes can be padded, in code lists they are not. */
export const V4_SETS: Record<string, Shape[]> = {
  Dimensions: [
    {
      Identifier: 'WijkenEnBuurten',
      Title: 'Wijken en buurten',
      Description: '',
      Kind: 'GeoDetail',
      MapYear: String(TABLE.year),
      ReleasePolicy: null,
    },
  ],
  MeasureGroups: [{ Id: 'M000001', Index: 1, Title: 'Bevolking', Description: '', ParentId: null }],
  MeasureCodes: [
    {
      Identifier: 'T001036',
      Index: 2,
      Title: 'Aantal inwoners',
      Description: '',
      MeasureGroupId: 'M000001',
      DataType: 'Long',
      Unit: 'aantal',
      Format: null,
      Decimals: 0,
      PresentationType: 'Absolute',
    },
    {
      Identifier: '1014800_1',
      Index: 3,
      Title: 'Koopwoningen',
      Description: '',
      MeasureGroupId: null,
      DataType: 'Double',
      Unit: '%',
      Format: null,
      Decimals: 1,
      PresentationType: 'Relative',
    },
    {
      Identifier: 'MP00001',
      Index: 4,
      Title: 'Meest voorkomende postcode',
      Description: '',
      MeasureGroupId: null,
      DataType: 'String',
      Unit: 'code',
      Format: null,
      Decimals: 0,
      PresentationType: '',
    },
  ],
  WijkenEnBuurtenGroups: [{ Id: 'GM', Index: 0, Title: 'Gemeenten', Description: null, ParentId: null }],
  WijkenEnBuurtenCodes: AREAS.map((area, index) => ({
    Identifier: area.code,
    Index: index + 1,
    Title: area.title,
    Description: '',
    DimensionGroupId: area.municipality || 'NL',
    DetailRegionCode: area.code,
  })),
  Observations: AREAS.flatMap((area) => {
    const share = ownerShare(area.code);
    const key = padded(area.code);
    return [
      { Measure: 'T001036', ValueAttribute: 'None', Value: inhabitants(area.code), StringValue: null, WijkenEnBuurten: key },
      { Measure: '1014800_1', ValueAttribute: share.attribute, Value: share.value, StringValue: null, WijkenEnBuurten: key },
      { Measure: 'MP00001', ValueAttribute: 'None', Value: null, StringValue: '9999', WijkenEnBuurten: key },
    ];
  }).map((observation, id) => ({ Id: id, ...observation })),
};

export const V4_PROPERTIES: Shape = {
  Identifier: TABLE.id,
  Title: TABLE.title,
  Modified: '2024-03-01T02:00:00+01:00',
  TemporalCoverage: String(TABLE.year),
  Catalog: 'CBS',
  Version: '202403010200',
  Status: 'Regulier',
  ObservationCount: AREAS.length * 3,
  ObservationsModified: '2024-03-01T02:00:00+01:00',
  License: 'https://creativecommons.org/licenses/by/4.0/',
};
