// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Hardening facts of an ELF file (System V gABI, chapters 4 and 5; elf(5)). Only headers, the
//! dynamic section and the symbols are read. Numbers of the file are never believed further than
//! the file is long.

use goblin::container::Ctx;
use goblin::elf::Elf;
use goblin::elf::dynamic::{
    DF_1_NOW, DF_1_PIE, DF_BIND_NOW, DT_BIND_NOW, DT_FLAGS, DT_FLAGS_1, DT_HASH, DT_RPATH,
    DT_RUNPATH, DT_SONAME, DT_STRSZ, DT_STRTAB, DT_SYMTAB, Dyn,
};
use goblin::elf::header::{self, ET_DYN, ET_EXEC, ET_REL, Header};
use goblin::elf::program_header::{
    PF_X, PT_DYNAMIC, PT_GNU_RELRO, PT_GNU_STACK, PT_INTERP, PT_LOAD, ProgramHeader,
};
use goblin::elf::section_header::{SHT_SYMTAB, SectionHeader};
use goblin::elf::sym::Sym;
use scroll::Pread;
use scroll::ctx::SizeWith;
use thirteen_evidence::facts::StackMark;

/// Program headers of one file that are believed: real ones have about ten.
const MAX_HEADERS: usize = 1024;
/// Sections that are believed.
const MAX_SECTIONS: usize = 65_536;
/// Entries of a dynamic section that are believed: real ones have about thirty.
const MAX_DYNAMIC: usize = 4096;
/// Longest search path of libraries that is believed, in bytes.
const MAX_PATH: usize = 4096;
/// Symbols that are believed.
const MAX_SYMBOLS: usize = 262_144;
/// Number of entries of the dynamic symbol table (MIPS psABI supplement, chapter 5).
const DT_MIPS_SYMTABNO: u64 = 0x7000_0011;
/// In MIPS's psABI, that number too is of the machine.
const EM_MIPS: u16 = header::EM_MIPS;

/// What an ELF file says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    pub machine: String,
    pub bits: u8,
    pub endian: &'static str,
    pub kind: &'static str,
    pub stack: StackMark,
    pub pie: bool,
    pub has_relro: bool,
    pub bind_now: bool,
    pub canary: bool,
    pub fortify: bool,
    pub library_path: Option<String>,
    pub stripped: bool,
    pub listens: bool,
    pub risky_functions: Vec<&'static str>,
}

/// Functions that write without a bound, and those that hand a string to a shell.
const RISKY: [&str; 8] =
    ["gets", "popen", "sprintf", "strcat", "strcpy", "system", "vsprintf", "wcscpy"];

impl Facts {
    /// `none`, `partial` or `full`.
    pub fn relro(&self) -> &'static str {
        match (self.has_relro, self.bind_now) {
            (false, _) => "none",
            (true, false) => "partial",
            (true, true) => "full",
        }
    }
}

/// Reads a file; `None` where it is no ELF file, or a broken one.
pub fn read(content: &[u8]) -> Option<Facts> {
    if !content.starts_with(header::ELFMAG) {
        return None;
    }
    let file = File::open(content)?;
    let dynamic = file.dynamic();
    let has = |kind: u32| file.programs.iter().any(|own| own.p_type == kind);
    let flags = |tag: u64| value(&dynamic, tag).unwrap_or(0);
    let is_dynamic = file.header.e_type == ET_DYN;
    // An interpreter alone does not tell: some C libraries can be run to print their version. They
    // have a SONAME.
    let pie = is_dynamic
        && (flags(DT_FLAGS_1) & DF_1_PIE != 0
            || has(PT_INTERP) && value(&dynamic, DT_SONAME).is_none());
    let names = file.wanted(&dynamic);
    Some(Facts {
        machine: machine(file.header.e_machine),
        bits: if file.ctx.container.is_big() { 64 } else { 32 },
        endian: if file.ctx.le.is_little() { "little" } else { "big" },
        kind: file.kind(pie)?,
        stack: file.stack(),
        pie,
        has_relro: has(PT_GNU_RELRO),
        bind_now: value(&dynamic, DT_BIND_NOW).is_some()
            || flags(DT_FLAGS) & DF_BIND_NOW != 0
            || flags(DT_FLAGS_1) & DF_1_NOW != 0,
        canary: names.canary,
        fortify: names.fortify,
        library_path: file.library_path(&dynamic),
        stripped: names.is_stripped,
        listens: names.listen && names.accept || names.bind && names.receive,
        risky_functions: (RISKY.iter().zip(names.risky))
            .filter_map(|(name, is_there)| is_there.then_some(*name))
            .collect(),
    })
}

fn value(dynamic: &[Dyn], tag: u64) -> Option<u64> {
    dynamic.iter().find(|own| own.d_tag == tag).map(|own| own.d_val)
}

/// What of interest a file takes from others.
#[derive(Debug, Clone, Copy, Default)]
struct Wanted {
    canary: bool,
    fortify: bool,
    listen: bool,
    accept: bool,
    bind: bool,
    receive: bool,
    is_stripped: bool,
    risky: [bool; RISKY.len()],
}

impl Wanted {
    fn add(&mut self, name: &[u8]) {
        match name {
            b"__stack_chk_fail" | b"__stack_chk_fail_local" => self.canary = true,
            b"listen" => self.listen = true,
            b"accept" | b"accept4" => self.accept = true,
            b"bind" => self.bind = true,
            b"recvfrom" | b"recvmsg" | b"recv" => self.receive = true,
            name if name.starts_with(b"__") && name.ends_with(b"_chk") => self.fortify = true,
            name => {
                if let Some(at) = RISKY.iter().position(|own| own.as_bytes() == name) {
                    self.risky[at] = true;
                }
            }
        }
    }
}

struct File<'a> {
    content: &'a [u8],
    header: Header,
    ctx: Ctx,
    programs: Vec<ProgramHeader>,
}

impl<'a> File<'a> {
    fn open(content: &'a [u8]) -> Option<Self> {
        let header = Elf::parse_header(content).ok()?;
        let ctx = Ctx::new(header.container().ok()?, header.endianness().ok()?);
        let size = u64::try_from(ProgramHeader::size_with(&ctx)).ok()?;
        let count = usize::from(header.e_phnum).min(MAX_HEADERS);
        let mut programs = Vec::new();
        if count > 0 && u64::from(header.e_phentsize) == size {
            for index in 0..count {
                let at = header.e_phoff.checked_add(index as u64 * size)?;
                let at = usize::try_from(at).ok()?;
                programs.push(content.pread_with::<ProgramHeader>(at, ctx).ok()?);
            }
        }
        Some(Self { content, header, ctx, programs })
    }

    fn kind(&self, pie: bool) -> Option<&'static str> {
        Some(match self.header.e_type {
            ET_EXEC => "executable",
            ET_DYN if pie => "executable",
            ET_DYN => "shared",
            // `.modinfo` is what every kernel module has (include/linux/moduleparam.h).
            ET_REL if memchr::memmem::find(self.content, b"\0.modinfo\0").is_some() => {
                "kernel-module"
            }
            ET_REL => "object",
            _ => return None,
        })
    }

    fn stack(&self) -> StackMark {
        let mark = self.programs.iter().find(|own| own.p_type == PT_GNU_STACK);
        match mark {
            _ if self.programs.is_empty() => StackMark::NotApplicable,
            None => StackMark::Missing,
            Some(mark) if mark.p_flags & PF_X == 0 => StackMark::NonExecutable,
            Some(_) => StackMark::Executable,
        }
    }

    fn dynamic(&self) -> Vec<Dyn> {
        let Some(place) = self.programs.iter().find(|own| own.p_type == PT_DYNAMIC) else {
            return Vec::new();
        };
        let size = Dyn::size_with(&self.ctx);
        let Ok(start) = usize::try_from(place.p_offset) else { return Vec::new() };
        let count = usize::try_from(place.p_filesz).unwrap_or(0) / size;
        (0..count.min(MAX_DYNAMIC))
            .map_while(|index| {
                let at = start.checked_add(index * size)?;
                self.content.pread_with::<Dyn>(at, self.ctx).ok()
            })
            .take_while(|own| own.d_tag != 0)
            .collect()
    }

    /// Where an address of the running program stands in the file.
    fn offset_of(&self, address: u64) -> Option<usize> {
        let loads = self.programs.iter().filter(|own| own.p_type == PT_LOAD);
        let offset = loads.into_iter().find_map(|own| {
            let into = address.checked_sub(own.p_vaddr)?;
            (into < own.p_filesz).then(|| own.p_offset.checked_add(into))?
        })?;
        usize::try_from(offset).ok().filter(|offset| *offset < self.content.len())
    }

    /// `RUNPATH`, or what it took the place of.
    fn library_path(&self, dynamic: &[Dyn]) -> Option<String> {
        let at = value(dynamic, DT_RUNPATH).or_else(|| value(dynamic, DT_RPATH))?;
        let names = self.offset_of(value(dynamic, DT_STRTAB)?)?;
        let start = names.checked_add(usize::try_from(at).ok()?)?;
        let text = self.content.get(start..)?;
        let text = &text[..text.len().min(MAX_PATH)];
        let text = &text[..memchr::memchr(0, text)?];
        Some(crate::view::trimmed(text))
    }

    fn wanted(&self, dynamic: &[Dyn]) -> Wanted {
        let mut wanted = Wanted::default();
        if let Some((symbols, count, names)) = self.dynamic_symbols(dynamic) {
            self.read_symbols(symbols, count, names, &mut wanted);
        }
        match self.section_symbols() {
            Some((symbols, count, names)) => {
                self.read_symbols(symbols, count, names, &mut wanted);
            }
            None => wanted.is_stripped = true,
        }
        wanted
    }

    /// Offset and number of the dynamic symbols, and their names.
    fn dynamic_symbols(&self, dynamic: &[Dyn]) -> Option<(usize, usize, &'a [u8])> {
        let symbols = self.offset_of(value(dynamic, DT_SYMTAB)?)?;
        let names = self.offset_of(value(dynamic, DT_STRTAB)?)?;
        let length = usize::try_from(value(dynamic, DT_STRSZ)?).ok()?;
        let end = names.saturating_add(length).min(self.content.len());
        // Their number stands nowhere but in the hash table, which newer linkers leave out; linkers
        // put the names right behind the symbols.
        let chains = || {
            let hash = self.offset_of(value(dynamic, DT_HASH)?)?;
            self.content.pread_with::<u32>(hash.checked_add(4)?, self.ctx.le).ok().map(u64::from)
        };
        let named = (self.header.e_machine == EM_MIPS).then(|| value(dynamic, DT_MIPS_SYMTABNO));
        let count = named.flatten().or_else(chains).and_then(|count| usize::try_from(count).ok());
        let room = names.checked_sub(symbols).map(|room| room / Sym::size_with(&self.ctx));
        Some((symbols, count.or(room)?, &self.content[names..end]))
    }

    /// The same of the symbol table that linkers use, where it was not stripped off.
    fn section_symbols(&self) -> Option<(usize, usize, &'a [u8])> {
        let size = SectionHeader::size_with(&self.ctx);
        let count = usize::from(self.header.e_shnum).min(MAX_SECTIONS);
        if usize::from(self.header.e_shentsize) != size {
            return None;
        }
        let section = |index: usize| {
            let at = usize::try_from(self.header.e_shoff).ok()?.checked_add(index * size)?;
            self.content.pread_with::<SectionHeader>(at, self.ctx).ok()
        };
        let table = (0..count).map_while(section).find(|own| own.sh_type == SHT_SYMTAB)?;
        let names = section(usize::try_from(table.sh_link).ok()?)?;
        let start = usize::try_from(names.sh_offset).ok()?;
        let end = start.saturating_add(usize::try_from(names.sh_size).ok()?);
        let names = self.content.get(start..end.min(self.content.len()))?;
        let count = usize::try_from(table.sh_size).ok()? / Sym::size_with(&self.ctx);
        Some((usize::try_from(table.sh_offset).ok()?, count, names))
    }

    /// Looks at the symbols that a file takes from others: what it defines itself (a C library does
    /// `__stack_chk_fail`) says nothing of how it was compiled.
    fn read_symbols(&self, start: usize, count: usize, names: &[u8], wanted: &mut Wanted) {
        let size = Sym::size_with(&self.ctx);
        for index in 0..count.min(MAX_SYMBOLS) {
            let Some(at) = start.checked_add(index * size) else { break };
            let Ok(symbol) = self.content.pread_with::<Sym>(at, self.ctx) else { break };
            if symbol.st_shndx != 0 {
                continue;
            }
            let Some(name) = names.get(symbol.st_name..) else { continue };
            let name = &name[..name.len().min(64)];
            let name = &name[..memchr::memchr(0, name).unwrap_or(0)];
            wanted.add(name);
        }
    }
}

/// Names of machines (gABI, `e_machine`), as package lists and triplets have them.
fn machine(number: u16) -> String {
    let name = match number {
        header::EM_MIPS | header::EM_MIPS_RS3_LE => "mips",
        header::EM_ARM => "arm",
        header::EM_AARCH64 => "aarch64",
        header::EM_386 => "x86",
        header::EM_X86_64 => "x86_64",
        header::EM_PPC => "powerpc",
        header::EM_PPC64 => "powerpc64",
        header::EM_RISCV => "riscv",
        header::EM_SH => "sh",
        header::EM_XTENSA => "xtensa",
        header::EM_SPARC => "sparc",
        header::EM_68K => "m68k",
        // ARC's two numbers (elf.h: EM_ARC_COMPACT, EM_ARC_COMPACT2), Nios II, Blackfin.
        93 | 195 => "arc",
        113 => "nios2",
        106 => "blackfin",
        _ => return format!("machine-{number}"),
    };
    name.to_owned()
}

#[cfg(test)]
#[path = "elf_tests.rs"]
mod tests;
