export declare const cases: object[];
