import type { SpreadsheetApp } from '../../contract/spreadsheet-app.ts';
import { createImageBuilder } from './cell-image.ts';
import { createRuleBuilder } from './conditional-format.ts';
import { createValidationBuilder } from './data-validation.ts';
import { createCriteriaBuilder } from './filter.ts';
import {
  BorderStyle,
  DeveloperMetadataVisibility,
  ProtectionType,
  RelativeDate,
  SheetType,
} from './google-enums.ts';
import { createRichTextBuilder } from './rich-text.ts';
import { expose, read, type ScriptRun } from './script-run.ts';
import { createSpreadsheet } from './spreadsheet.ts';
import { createTextStyleBuilder } from './text-style.ts';
import { createUi } from './ui.ts';

export function createSpreadsheetApp(run: ScriptRun): SpreadsheetApp {
  const spreadsheet = createSpreadsheet(run);
  const ui = createUi(run);
  return expose<SpreadsheetApp>(run, 'SpreadsheetApp', {
    BorderStyle,
    DeveloperMetadataVisibility,
    ProtectionType,
    RelativeDate,
    SheetType,
    getActive: () => {
      if (!run.opened) read(run, { kind: 'open', member: 'SpreadsheetApp.getActive' }, () => {});
      run.opened = true;
      return spreadsheet;
    },
    getUi: () => ui,
    flush: () => read(run, { kind: 'flush', member: 'SpreadsheetApp.flush' }, () => {}),
    newCellImage: () => createImageBuilder(run),
    newConditionalFormatRule: () => createRuleBuilder(run),
    newDataValidation: () => createValidationBuilder(run),
    newFilterCriteria: () => createCriteriaBuilder(run),
    newRichTextValue: () => createRichTextBuilder(run),
    newTextStyle: () => createTextStyleBuilder(run),
  });
}
