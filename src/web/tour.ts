import { make, makeButton } from './element.ts';

export interface TourActs {
  run(caption: string): Promise<void>;
  dropExample(): void;
}

interface Step {
  readonly text: string;
  readonly button: string;
  act(acts: TourActs): Promise<void> | void;
}

const STEPS: readonly Step[] = [
  {
    text: 'Menu ZI memeriksa setiap baris rencana aksi dan menuliskan di sheet Temuan ZI apa yang perlu diperbaiki.',
    button: 'Periksa',
    act: acts => acts.run('Periksa rencana aksi'),
  },
  {
    text: 'Kolom ZI ditambahkan di kanan tabel; target yang lewat tanpa bukti menjadi merah.',
    button: 'Segarkan warna',
    act: acts => acts.run('Segarkan bukti & status'),
  },
  {
    text: 'Setiap baris mendapat folder bukti di Drive, tertaut di barisnya.',
    button: 'Buat folder',
    act: acts => acts.run('Siapkan folder bukti'),
  },
  {
    text: 'Berkas bukti contoh ditaruh di folder barisnya, lalu dihitung: yang lengkap menjadi hijau.',
    button: 'Isi bukti contoh dan segarkan',
    act: async acts => {
      acts.dropExample();
      await acts.run('Segarkan bukti & status');
    },
  },
  {
    text: 'Lembar monev satu semester dibuat dengan satu klik, siap dicetak dan ditandatangani.',
    button: 'Buat lembar monev',
    act: acts => acts.run('Buat lembar monev…'),
  },
];

/** Five steps that do the whole job; can be left at any time. */
export class Tour {
  readonly element = make('section', { class: 'tour', 'aria-label': 'Tur', hidden: true });
  private readonly acts: TourActs;

  constructor(acts: TourActs) {
    this.acts = acts;
  }

  start(): void {
    this.element.hidden = false;
    this.show(0);
  }

  private leave(): void {
    this.element.hidden = true;
    this.element.replaceChildren();
  }

  private show(index: number): void {
    const step = STEPS[index];
    const leave = makeButton('Keluar dari tur', () => this.leave());
    if (step === undefined) {
      const end =
        'Selesai. Coba dengan rencana aksi sendiri, atau pasang menunya: tombol "Pasang di Google Sheets".';
      this.element.replaceChildren(
        make('p', {}, end),
        makeButton('Tutup tur', () => this.leave(), { class: 'main' }),
      );
      this.element.querySelector('button')?.focus();
      return;
    }
    const next = makeButton(
      step.button,
      () => {
        next.disabled = true;
        void Promise.resolve(step.act(this.acts)).then(() => {
          if (!this.element.hidden) this.show(index + 1);
        });
      },
      { class: 'main' },
    );
    const count = make('b', {}, `Tur ${index + 1} dari ${STEPS.length}. `);
    this.element.replaceChildren(make('p', {}, count, step.text), next, leave);
    next.focus();
  }
}
