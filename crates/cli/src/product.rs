// SPDX-License-Identifier: Apache-2.0 OR MIT
//! From what was handed in to an assessment: sources are told apart, evidence is collected or taken
//! from the dossier, answers and decisions are read, everything is judged, the dossier is written.

use std::path::{Path, PathBuf};

use thirteen_declaration::Decisions;
use thirteen_dossier::{
    Content, DECISIONS, DECLARATION, Dossier, DossierError, EvidenceOf, FileRecord, SourceRecord,
    Stamp, State, is_dossier,
};
use thirteen_evidence::{Evidence, SourceKind};
use thirteen_standard::Edition;
use thirteen_verdict::{ASSESSMENT_SCHEMA, Assessment};
use thirteen_words::Words;

use crate::answers::{self, Declared};
use crate::arguments::Reading;
use crate::assess::{self, Run};
use crate::failure::Failure;
use crate::input::{self, Source};
use crate::{decide, output};

/// An assessment is no longer than this, in bytes.
const MAX_ASSESSMENT: u64 = 256 << 20;

/// What was handed in.
#[derive(Clone, Copy)]
pub struct Handed<'a> {
    /// Sources, declarations, the folder of a product.
    pub sources: &'a [PathBuf],
    /// How sources are read.
    pub reading: &'a Reading,
    /// A declaration that was named by an option.
    pub answers: Option<&'a Path>,
    /// Decisions that were named by an option.
    pub decisions: Option<&'a Path>,
    /// Folder to write the dossier to.
    pub dossier: Option<&'a Path>,
    /// The dossier is written, not only read.
    pub keep: bool,
    /// Folder that is written to afterwards, where it is not the dossier's.
    pub write: Option<&'a Path>,
    /// Stored evidence is not trusted.
    pub reread: bool,
    /// The edition to judge by.
    pub edition: Edition,
}

/// What came of it. The sentences are still missing.
pub struct Judged {
    /// All facts.
    pub evidence: Evidence,
    /// What follows from them.
    pub assessment: Assessment,
    /// The sources that were opened, in the order of the evidence.
    pub sources: Vec<Source>,
}

/// What was handed in, told apart.
struct Parts {
    declarations: Vec<PathBuf>,
    sources: Vec<PathBuf>,
    /// Folder of a product.
    product: Option<PathBuf>,
}

/// Evidence of one kind of source.
struct Piece {
    kind: SourceKind,
    evidence: Evidence,
    is_new: bool,
    sources: Vec<(SourceRecord, Option<Stamp>)>,
    inputs: Vec<String>,
}

/// Judges what was handed in; writes the dossier where there is a folder for it.
pub fn judge(words: Words, handed: &Handed<'_>, run: &Run) -> Result<Judged, Failure> {
    let parts = tell_apart(handed)?;
    let folder = handed.dossier.map(Path::to_owned).or_else(|| parts.product.clone());
    let before = folder.as_deref().filter(|folder| is_dossier(folder)).map(Dossier::open);
    let before = before.transpose().map_err(|error| refused(&error))?;
    let declared = declaration(words, handed, &parts, folder.as_deref())?;
    let (decisions, decided) = decisions(words, handed, &parts, folder.as_deref())?;
    let mut open = input::open_all(words, &parts.sources, handed.reading)?;
    let stale = match &before {
        Some(before) => stale(words, before, &open, handed.reread)?,
        None => Vec::new(),
    };
    open.extend(input::open_all(words, &stale, handed.reading)?);
    // In the order of the kinds, as the dossier has them, and within as they were named.
    open.sort_by_key(kind_of);
    if let Some(folder) = folder.as_ref().filter(|_| handed.keep) {
        std::fs::create_dir_all(folder)
            .map_err(|error| Failure::write(&folder.display().to_string(), &error))?;
    }
    let (pieces, standard) = assess::with_standard(|| {
        let write = folder.as_deref().filter(|_| handed.keep).or(handed.write);
        let new = collect(words, &open, handed.reading, run, write)?;
        with_stored(before.as_ref(), new)
    })?;
    let mut evidence = together(&pieces, run);
    let declaration = declared.as_ref().map(|declared| {
        assess::declare(&mut evidence, &declared.answers);
        declared.answers.declaration(standard, handed.edition)
    });
    let assessment =
        assess::judge(&evidence, standard, handed.edition, declaration.as_ref(), &decisions)?;
    // What was stopped halfway is shown, and not kept.
    if let Some(folder) = folder.filter(|_| handed.keep && !run.stop.is_asked()) {
        let rests_on = RestsOn { declared: declared.as_ref(), decided: decided.as_deref() };
        write(&folder, &pieces, &assessment, &rests_on, before.as_ref())?;
    }
    Ok(Judged { evidence, assessment, sources: open })
}

/// Declarations, the folder of a product, and sources. Without any, this folder is meant.
fn tell_apart(handed: &Handed<'_>) -> Result<Parts, Failure> {
    let mut parts = Parts { declarations: Vec::new(), sources: Vec::new(), product: None };
    for path in handed.sources {
        let told = handed.reading.kind.is_none();
        if told && path.extension().is_some_and(|it| it == "toml") && path.is_file() {
            parts.declarations.push(path.clone());
        } else if told && (is_product(path) || is_dossier(path)) {
            if parts.product.is_some() {
                return Err(Failure::at("error-two-declarations", path));
            }
            parts.product = Some(path.clone());
        } else {
            parts.sources.push(path.clone());
        }
    }
    if handed.sources.is_empty() && handed.answers.is_none() {
        let here = handed.dossier.unwrap_or(Path::new("."));
        if !is_product(here) && !is_dossier(here) {
            return Err(Failure::new("error-no-source"));
        }
        parts.product = Some(here.to_owned());
    }
    Ok(parts)
}

/// Whether a folder is that of a product.
pub fn is_product(path: &Path) -> bool {
    path.is_dir() && path.join(DECLARATION).is_file()
}

/// The declaration that was named, else the one of the folder; two that were named are an error.
fn declaration(
    words: Words,
    handed: &Handed<'_>,
    parts: &Parts,
    folder: Option<&Path>,
) -> Result<Option<Declared>, Failure> {
    let mut named =
        handed.answers.into_iter().chain(parts.declarations.iter().map(PathBuf::as_path));
    let own = [parts.product.as_deref(), folder].into_iter().flatten();
    let mut own = own.map(|folder| folder.join(DECLARATION)).filter(|path| path.is_file());
    let path = match (named.next(), named.next()) {
        (Some(_), Some(second)) => return Err(Failure::at("error-two-declarations", second)),
        (Some(first), None) => first.to_owned(),
        _ => match own.next() {
            Some(path) => path,
            None => return Ok(None),
        },
    };
    let standard = thirteen_standard::standard().map_err(Failure::internal)?;
    answers::read_texts(words, standard, &path).map(Some)
}

/// The decisions that were named, else those of the folder; and their bytes.
fn decisions(
    words: Words,
    handed: &Handed<'_>,
    parts: &Parts,
    folder: Option<&Path>,
) -> Result<(Decisions, Option<Vec<u8>>), Failure> {
    let own = [parts.product.as_deref(), folder].into_iter().flatten();
    let mut own = own.map(|folder| folder.join(DECISIONS)).filter(|path| path.is_file());
    match handed.decisions.map(Path::to_owned).or_else(|| own.next()) {
        Some(path) => decide::read(words, &path).map(|(own, bytes)| (own, Some(bytes))),
        None => Ok((Decisions::default(), None)),
    }
}

/// The kind of a source that is open.
fn kind_of(source: &Source) -> SourceKind {
    if source.paper.is_some() { SourceKind::Document } else { SourceKind::Firmware }
}

/// The sources of a dossier whose stored evidence is no longer what they hold. Sources that were
/// handed in replace all of their kind.
fn stale(
    words: Words,
    before: &Dossier,
    open: &[Source],
    reread: bool,
) -> Result<Vec<PathBuf>, Failure> {
    let is_old = before.index().version != env!("CARGO_PKG_VERSION");
    let mut kinds: Vec<SourceKind> = before.index().sources.iter().map(|own| own.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds.retain(|kind| !open.iter().any(|source| kind_of(source) == *kind));
    let mut stale = Vec::new();
    let mut absent: Vec<&str> = Vec::new();
    for kind in kinds {
        let own = before.index().sources.iter().enumerate().filter(|(_, it)| it.kind == kind);
        let own: Vec<_> = own.map(|(number, it)| (it, before.state(number))).collect();
        let is_changed = own.iter().any(|(_, state)| matches!(state, Some((_, State::Changed))));
        let is_missing = |state: &Option<(PathBuf, State)>| {
            !matches!(state, Some((_, State::Same | State::Changed)))
        };
        let missing = own.iter().filter(|(_, state)| is_missing(state));
        let missing: Vec<&str> = missing.map(|(it, _)| it.name.as_str()).collect();
        if missing.is_empty() && (is_changed || is_old || reread) {
            stale.extend(own.into_iter().filter_map(|(_, state)| state).map(|(path, _)| path));
        } else if is_changed || reread {
            // Some sources as they are and others as they were: that is evidence of nothing.
            let missing = missing.join(", ");
            return Err(Failure::new("error-source-gone").with("name", missing));
        } else {
            absent.extend(missing);
        }
    }
    if !absent.is_empty() {
        let names = absent.join(", ");
        output::note(&words.format("dossier-stored", &[("name", (&names).into())]));
        if is_old {
            let version = before.index().version.as_str();
            output::note(&words.format("dossier-old", &[("version", version.into())]));
        }
    }
    Ok(stale)
}

/// Collects the evidence of what is open, a piece for each kind.
fn collect(
    words: Words,
    open: &[Source],
    reading: &Reading,
    run: &Run,
    write: Option<&Path>,
) -> Result<Vec<Piece>, Failure> {
    if open.is_empty() {
        return Ok(Vec::new());
    }
    // Looked at before they are read: what changes meanwhile is seen the next time.
    let stamps: Vec<Option<Stamp>> =
        open.iter().map(|source| Stamp::of(Path::new(&source.name)).ok()).collect();
    run.confine(open, write);
    let mut pieces = Vec::new();
    let mut stamps = stamps.into_iter();
    for own in open.chunk_by(|left, right| kind_of(left) == kind_of(right)) {
        let evidence = assess::collect(words, own, reading, run)?;
        let facts = evidence.artefacts.iter().zip(own).zip(stamps.by_ref().take(own.len()));
        let sources = facts.map(|((artefact, source), stamp)| {
            let name = Path::new(&source.name).file_name().unwrap_or_default().to_string_lossy();
            let stamp = stamp.map(|stamp| stamp.with_hash(&artefact.sha256));
            (SourceRecord::new(artefact, &name), stamp)
        });
        pieces.push(Piece {
            kind: own.first().map_or(SourceKind::Firmware, kind_of),
            sources: sources.collect(),
            inputs: own.iter().map(|source| source.name.clone()).collect(),
            is_new: true,
            evidence,
        });
    }
    Ok(pieces)
}

/// New pieces, and the stored ones of other kinds, in the order of the kinds.
fn with_stored(before: Option<&Dossier>, mut pieces: Vec<Piece>) -> Result<Vec<Piece>, Failure> {
    let Some(before) = before else { return Ok(pieces) };
    let new: Vec<SourceKind> = pieces.iter().map(|piece| piece.kind).collect();
    for (kind, evidence) in before.evidence_without(&new).map_err(|error| refused(&error))? {
        let own = before.index().sources.iter().filter(|record| record.kind == kind);
        pieces.push(Piece {
            kind,
            evidence,
            is_new: false,
            sources: own.clone().map(|record| (record.clone(), None)).collect(),
            inputs: own.map(|record| record.name.clone()).collect(),
        });
    }
    pieces.sort_by_key(|piece| piece.kind);
    Ok(pieces)
}

/// All evidence in one document.
fn together(pieces: &[Piece], run: &Run) -> Evidence {
    let mut evidence = Evidence::new();
    let mut inputs = Vec::new();
    for piece in pieces {
        evidence.append(piece.evidence.clone());
        inputs.extend(piece.inputs.iter().cloned());
    }
    evidence.envelope = Some(run.envelope(inputs));
    evidence
}

/// The user's own files that an assessment rests on.
struct RestsOn<'a> {
    declared: Option<&'a Declared>,
    decided: Option<&'a [u8]>,
}

fn write(
    folder: &Path,
    pieces: &[Piece],
    assessment: &Assessment,
    rests_on: &RestsOn<'_>,
    before: Option<&Dossier>,
) -> Result<(), Failure> {
    let mut texts: Vec<(String, Vec<u8>)> = Vec::new();
    for (number, file) in
        rests_on.declared.iter().flat_map(|own| own.answers.files.iter().enumerate())
    {
        let name = if number == 0 { DECLARATION } else { file.name.as_str() };
        let bytes = rests_on.declared.and_then(|own| own.texts.get(&file.name));
        texts.extend(bytes.map(|bytes| (name.to_owned(), bytes.clone())));
    }
    texts.extend(rests_on.decided.map(|bytes| (DECISIONS.to_owned(), bytes.to_vec())));
    for (name, bytes) in &texts {
        let path = folder.join(name);
        if path.exists() && std::fs::read(&path).ok().as_ref() != Some(bytes) {
            return Err(Failure::at("error-dossier-other", &path));
        }
    }
    let evidence = pieces.iter().map(|piece| {
        let own = if piece.is_new { EvidenceOf::New(&piece.evidence) } else { EvidenceOf::Stored };
        (piece.kind, own)
    });
    let is_all_new = pieces.iter().all(|piece| piece.is_new);
    let version = before.filter(|_| !is_all_new).map(|before| before.index().version.as_str());
    let content = Content {
        version: version.unwrap_or(env!("CARGO_PKG_VERSION")),
        sources: pieces.iter().flat_map(|piece| piece.sources.iter().cloned()).collect(),
        evidence: evidence.collect(),
        assessment,
        inputs: texts.iter().map(|(name, bytes)| FileRecord::of(name, bytes)).collect(),
        texts,
    };
    Dossier::write(folder, &content, before).map_err(|error| refused(&error))
}

/// Why a dossier cannot be used, as a failure.
pub fn refused(error: &DossierError) -> Failure {
    match error {
        DossierError::None { folder } => Failure::at("error-no-dossier", folder),
        DossierError::Busy { folder } | DossierError::Changed { folder } => {
            Failure::at("error-dossier-busy", folder)
        }
        DossierError::Hash { path, expected, found } => Failure::new("error-dossier-hash")
            .with("path", path)
            .with("expected", expected)
            .with("found", found),
        other => Failure::new("error-dossier").with("reason", other.to_string()),
    }
}

/// The assessment that a path leads to: a dossier's, or one that `check --json` printed.
pub fn stored_assessment(path: &Path) -> Result<Assessment, Failure> {
    if path.is_dir() {
        return Dossier::open(path).and_then(|own| own.assessment()).map_err(|it| refused(&it));
    }
    read_assessment(path)
}

/// An assessment that `check --json` printed.
pub fn read_assessment(path: &Path) -> Result<Assessment, Failure> {
    let bytes = input::read(path, MAX_ASSESSMENT)?;
    let assessment: Assessment = serde_json::from_slice(&bytes).map_err(|error| {
        Failure::at("error-not-an-assessment", path).with("reason", error.to_string())
    })?;
    if assessment.schema == ASSESSMENT_SCHEMA {
        Ok(assessment)
    } else {
        Err(Failure::at("error-not-an-assessment", path).with("reason", assessment.schema))
    }
}
