export declare function conform(api: typeof import('plainbounce'), cases: object[]): Promise<object>;
