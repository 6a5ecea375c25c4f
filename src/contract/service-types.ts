import type { CellImage, CellImageBuilder } from './cell-image.ts';
import type { EmbeddedChart, EmbeddedChartBuilder } from './chart.ts';
import type {
  BooleanCondition,
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
} from './conditional-format.ts';
import type { DataValidation, DataValidationBuilder } from './data-validation.ts';
import type {
  DeveloperMetadata,
  DeveloperMetadataFinder,
  DeveloperMetadataLocation,
} from './developer-metadata.ts';
import type { Lock } from './lock-service.ts';
import type { Range } from './range.ts';
import type { RangeList } from './range-list.ts';
import type { RichTextValue, RichTextValueBuilder } from './rich-text.ts';
import type { Sheet } from './sheet.ts';
import type { Filter, FilterCriteria, FilterCriteriaBuilder, Group, Protection } from './sheet-parts.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import type { TextStyle, TextStyleBuilder } from './text-style.ts';
import type { Menu, PromptResponse, Ui } from './ui.ts';

/** One Google type and the contract's cut of it. */
interface Pair<G, C> {
  google: G;
  contract: C;
}

/** Every Google object type that a member of the contract takes or gives. */
export interface ServiceTypes {
  booleanCondition: Pair<GoogleAppsScript.Spreadsheet.BooleanCondition, BooleanCondition>;
  cellImage: Pair<GoogleAppsScript.Spreadsheet.CellImage, CellImage>;
  cellImageBuilder: Pair<GoogleAppsScript.Spreadsheet.CellImageBuilder, CellImageBuilder>;
  conditionalFormatRule: Pair<GoogleAppsScript.Spreadsheet.ConditionalFormatRule, ConditionalFormatRule>;
  conditionalFormatRuleBuilder: Pair<
    GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder,
    ConditionalFormatRuleBuilder
  >;
  dataValidation: Pair<GoogleAppsScript.Spreadsheet.DataValidation, DataValidation>;
  dataValidationBuilder: Pair<GoogleAppsScript.Spreadsheet.DataValidationBuilder, DataValidationBuilder>;
  developerMetadata: Pair<GoogleAppsScript.Spreadsheet.DeveloperMetadata, DeveloperMetadata>;
  developerMetadataFinder: Pair<
    GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder,
    DeveloperMetadataFinder
  >;
  developerMetadataLocation: Pair<
    GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation,
    DeveloperMetadataLocation
  >;
  embeddedChart: Pair<GoogleAppsScript.Spreadsheet.EmbeddedChart, EmbeddedChart>;
  embeddedChartBuilder: Pair<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder, EmbeddedChartBuilder>;
  filter: Pair<GoogleAppsScript.Spreadsheet.Filter, Filter>;
  filterCriteria: Pair<GoogleAppsScript.Spreadsheet.FilterCriteria, FilterCriteria>;
  filterCriteriaBuilder: Pair<GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder, FilterCriteriaBuilder>;
  group: Pair<GoogleAppsScript.Spreadsheet.Group, Group>;
  lock: Pair<GoogleAppsScript.Lock.Lock, Lock>;
  menu: Pair<GoogleAppsScript.Base.Menu, Menu>;
  promptResponse: Pair<GoogleAppsScript.Base.PromptResponse, PromptResponse>;
  protection: Pair<GoogleAppsScript.Spreadsheet.Protection, Protection>;
  range: Pair<GoogleAppsScript.Spreadsheet.Range, Range>;
  rangeList: Pair<GoogleAppsScript.Spreadsheet.RangeList, RangeList>;
  richTextValue: Pair<GoogleAppsScript.Spreadsheet.RichTextValue, RichTextValue>;
  richTextValueBuilder: Pair<GoogleAppsScript.Spreadsheet.RichTextValueBuilder, RichTextValueBuilder>;
  sheet: Pair<GoogleAppsScript.Spreadsheet.Sheet, Sheet>;
  spreadsheet: Pair<GoogleAppsScript.Spreadsheet.Spreadsheet, Spreadsheet>;
  textStyle: Pair<GoogleAppsScript.Spreadsheet.TextStyle, TextStyle>;
  textStyleBuilder: Pair<GoogleAppsScript.Spreadsheet.TextStyleBuilder, TextStyleBuilder>;
  ui: Pair<GoogleAppsScript.Base.Ui, Ui>;
}
