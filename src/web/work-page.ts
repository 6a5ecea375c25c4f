import { findLocale } from '../host/google/locale-words.ts';
import type { Sheet } from '../host/workbook/model.ts';
import { getCell } from '../host/workbook/sheet-cells.ts';
import { FrameCode } from './click/frame-realm.ts';
import { readMenus } from './click/read-menus.ts';
import { runCommand } from './click/run-command.ts';
import { momentOf, readDay } from './day.ts';
import { createDriveActs } from './drive/drive-acts.ts';
import { DrivePanel } from './drive/drive-panel.ts';
import { findElement, makeButton } from './element.ts';
import { openInstallPanel } from './install-panel.ts';
import { MenuButton } from './menu-button.ts';
import type { PageData } from './page-data.ts';
import type { PageSession } from './session.ts';
import { CellBar } from './sheet/cell-bar.ts';
import { editCell, typeCell } from './sheet/edit-cell.ts';
import { chooseChangedSheet, findFirstChange } from './sheet/find-changes.ts';
import { listenToGrid } from './sheet/grid-keys.ts';
import { GridView } from './sheet/grid-view.ts';
import type { Place } from './sheet/place.ts';
import { TabBar } from './sheet/tab-bar.ts';
import { StatusLine } from './status-line.ts';
import { printSheet } from './take-along.ts';
import { Toolbar } from './toolbar.ts';
import { Tour } from './tour.ts';
import { downloadPlan, dropExampleFiles, dropOnRow, type PageWork } from './work-acts.ts';
import { layWorkPage } from './work-layout.ts';

/** How long changed cells stay marked. */
const CHANGE_MS = 4000;
/** Narrower windows show the sheet or Drive, not both. */
const WIDE_WINDOW = 900;

export interface WorkOptions {
  readonly data: PageData;
  readonly session: PageSession;
  /** `2021-07-05`. */
  readonly day: string;
  /** Whether the example's evidence fits. */
  readonly isExample: boolean;
}

/** The workbook with menu, Drive and everything around it. */
export class WorkPage {
  private readonly data: PageData;
  private readonly session: PageSession;
  private readonly code: FrameCode;
  private readonly status = new StatusLine();
  private readonly grid = new GridView(() => this.showCell());
  private readonly tabs = new TabBar(sheetId => this.openSheet(sheetId));
  private readonly cellBar: CellBar;
  private readonly drivePanel: DrivePanel;
  private readonly menu: MenuButton;
  private readonly toolbar: Toolbar;
  private readonly tour: Tour;
  private readonly functions = new Map<string, string>();
  private day: string;
  private isBusy = false;
  private isDriveOpen = window.innerWidth > WIDE_WINDOW;
  private before: readonly Sheet[] = [];

  constructor({ data, session, day, isExample }: WorkOptions) {
    this.data = data;
    this.session = session;
    this.day = day;
    this.code = new FrameCode(data.code);
    const [menu = { caption: 'ZI', items: [] }] = readMenus(this.code, session.state);
    for (const item of menu.items) if (item !== null) this.functions.set(item.caption, item.functionName);
    this.menu = new MenuButton(menu, (functionName, caption) => void this.run(functionName, caption));
    this.drivePanel = new DrivePanel(
      createDriveActs({ session, status: this.status, now: () => this.moment }),
    );
    this.cellBar = new CellBar({
      goTo: (sheetId, row, column) => this.openSheet(sheetId, { row, column }),
      hasInDrive: id => session.drive.find(id) !== null,
      showInDrive: id => this.revealInDrive(id),
    });
    this.tour = new Tour({
      run: caption => this.run(this.functions.get(caption) ?? '', caption),
      dropExample: () => dropExampleFiles(this.work, data.evidence),
    });
    this.toolbar = this.createToolbar();
    this.listen();
    this.build(isExample);
    this.show();
    this.grid.select({ row: 0, column: 0 });
  }

  startTour(): void {
    this.tour.start();
  }

  private get moment(): number {
    return momentOf(readDay(this.day) ?? 0, this.session.workbook);
  }

  private get sheet(): Sheet {
    const { sheets, activeSheetId } = this.session.workbook;
    const shown = sheets.filter(({ visibility }) => visibility === 'visible');
    const found = shown.find(({ sheetId }) => sheetId === activeSheetId) ?? shown[0];
    if (found === undefined) throw new Error('A workbook has a visible sheet.');
    return found;
  }

  private createToolbar(): Toolbar {
    return new Toolbar(this.session, this.menu, {
      day: this.day,
      chooseDay: day => {
        this.day = day;
        this.show();
      },
      download: () => downloadPlan(this.work),
      print: () => printSheet(this.session.workbook, this.sheet, readDay(this.day) ?? 0),
      install: () => openInstallPanel(this.data),
      tour: () => this.startTour(),
      toggleDrive: () => this.toggleDrive(),
    });
  }

  private listen(): void {
    const { session, grid } = this;
    listenToGrid(grid, {
      edit: (place, text) => {
        if (!this.isBusy) editCell({ session, grid, sheet: this.sheet, year: this.year }, place, text);
      },
      clear: place => {
        if (!this.isBusy) typeCell({ session, grid, sheet: this.sheet, year: this.year }, place, '');
      },
      undo: () => {
        if (!this.isBusy) session.undo();
      },
      redo: () => {
        if (!this.isBusy) session.redo();
      },
      drop: ({ row }, files) => {
        if (!this.isBusy) dropOnRow(this.work, { sheet: this.sheet, row }, files);
      },
    });
    session.onChange(() => this.show());
    window.addEventListener('beforeunload', event => {
      if (session.isUnsaved) event.preventDefault();
    });
  }

  private get year(): number {
    return Number(this.day.slice(0, 4));
  }

  private build(isExample: boolean): void {
    const example = isExample
      ? [makeButton('Isi contoh', () => dropExampleFiles(this.work, this.data.evidence))]
      : [];
    layWorkPage({
      toolbar: this.toolbar.element,
      tour: this.tour.element,
      sheet: [this.cellBar.element, this.grid.element],
      drive: [...example, this.drivePanel.element],
      tabs: this.tabs.element,
      status: this.status.element,
    });
  }

  private show(): void {
    const { session, sheet } = this;
    const before = this.before.find(({ sheetId }) => sheetId === sheet.sheetId) ?? null;
    const locale = findLocale(session.workbook.locale);
    this.grid.show({ sheet, locale, today: readDay(this.day) ?? 0, before });
    this.tabs.show(session.workbook.sheets, sheet.sheetId);
    this.drivePanel.show(session.drive);
    this.showCell();
    this.showBusy();
  }

  private showBusy(): void {
    document.body.classList.toggle('drive-open', this.isDriveOpen);
    document.body.classList.toggle('busy', this.isBusy);
    this.menu.isDisabled = this.isBusy;
    findElement('drive').inert = this.isBusy;
    this.toolbar.show(this.session, this.isBusy, this.isDriveOpen);
  }

  private showCell(): void {
    const { workbook } = this.session;
    const { row, column } = this.grid.selected;
    this.cellBar.show({ workbook, sheet: this.sheet, row, column }, getCell(this.sheet, row, column));
  }

  private openSheet(sheetId: number, place: Place | null = null): void {
    this.session.workbook.activeSheetId = sheetId;
    this.show();
    if (place !== null) this.grid.select(place);
  }

  private async run(functionName: string, caption: string): Promise<void> {
    const { session, status, code } = this;
    if (this.isBusy || functionName === '') return;
    this.isBusy = true;
    this.showBusy();
    const { sheets } = session.workbook;
    const { sheetId } = this.sheet;
    session.onNextTakeOver(() => this.bringForward(sheets, sheetId));
    await runCommand({ code, session, status, functionName, caption, moment: this.moment });
    this.isBusy = false;
    this.showBusy();
    const old = sheets.find(sheet => sheet.sheetId === this.sheet.sheetId);
    this.grid.select(findFirstChange(this.sheet, old) ?? this.grid.selected);
  }

  /** The sheet that the click changed comes to the front, if the script did not choose one itself. */
  private bringForward(before: readonly Sheet[], shownId: number): void {
    const { workbook } = this.session;
    this.before = before;
    setTimeout(() => {
      this.before = [];
      for (const cell of document.querySelectorAll('.changed')) cell.classList.remove('changed');
    }, CHANGE_MS);
    if (workbook.activeSheetId === shownId) {
      workbook.activeSheetId = chooseChangedSheet(workbook.sheets, before, shownId);
    }
  }

  private get work(): PageWork {
    return { session: this.session, status: this.status, now: () => this.moment };
  }

  private toggleDrive(): void {
    this.isDriveOpen = !this.isDriveOpen;
    this.showBusy();
  }

  private revealInDrive(id: string): void {
    this.isDriveOpen = true;
    this.showBusy();
    this.drivePanel.reveal(id);
  }
}
