// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Reading and extracting of every image of the samples, beside other tools that unpack, and the
//! scan of a large flash dump outside containers.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use super::{
    Tool, build, is_handed_over, is_installed, limit, median, memory_folder, peak, squashfs_offset,
    target, time,
};
use crate::tree::Done;

/// Size of the dump.
const DUMP: u64 = 1 << 30;

/// What other tools are called; `unsquashfs` reads the root file system alone.
const PEERS: [&str; 3] = ["unsquashfs", "binwalk", "unblob"];

/// Measures and prints a line per image, then the scan of a dump.
pub fn unpack(images: &[PathBuf], runs: usize, with_dump: bool) -> Done {
    if is_handed_over()? {
        return Ok(());
    }
    build()?;
    let images = if images.is_empty() { samples()? } else { images.to_vec() };
    println!("Median of {runs} runs, all tools in turn; wall time in ms, peak memory in MiB.");
    println!("limit: all streams decoded and all contents hashed, split over two cores.");
    println!(
        "extract, unsquashfs -p 2, binwalk -e and unblob -e write to {}.",
        memory_folder().display()
    );
    for peer in PEERS.into_iter().filter(|peer| !is_installed(peer)) {
        println!("{peer}: not installed, left out");
    }
    println!(
        "\n{:<44} {:>8} {:>8} {:>8} {:>6} {:>8} {:>10} {:>8} {:>8}",
        "image", "KiB", "limit", "files", "MiB", "extract", "unsquashfs", "binwalk", "unblob"
    );
    for image in &images {
        line(image, runs)?;
    }
    if with_dump { dump(&images, runs) } else { Ok(()) }
}

fn line(image: &Path, runs: usize) -> Done {
    let folder = memory_folder().join(format!("thirteen-bench-{}", std::process::id()));
    let mut tools = tools(image, &folder);
    let mut limits = Vec::new();
    for _ in 0..=runs {
        limits.push(limit(image)?);
        for tool in tools.iter_mut().flatten() {
            if let Some(time) = time(tool)? {
                tool.times.push(time);
            }
        }
    }
    // The first round warms caches and is not counted.
    let limit = median(&mut limits.split_off(1));
    let name = image.file_name().unwrap_or_default().to_string_lossy();
    let size = std::fs::metadata(image)?.len().div_ceil(1024);
    let milliseconds = |time: std::time::Duration| format!("{:.1}", time.as_secs_f64() * 1000.0);
    let mut cells = Vec::new();
    for (number, tool) in tools.iter_mut().enumerate() {
        let cell = match tool {
            None => "-".to_owned(),
            Some(tool) if tool.times.len() < 2 => "failed".to_owned(),
            Some(tool) => milliseconds(median(&mut tool.times.split_off(1))),
        };
        cells.push(cell);
        if number == 0 {
            let memory = tool.as_ref().map(peak).transpose()?.flatten();
            cells.push(memory.map_or_else(|| "-".to_owned(), |mib| format!("{mib:.0}")));
        }
    }
    let [files, memory, extract, unsquashfs, binwalk, unblob] = cells.as_slice() else {
        return Err("a column is missing".into());
    };
    println!(
        "{name:<44} {size:>8} {:>8} {files:>8} {memory:>6} {extract:>8} {unsquashfs:>10} \
         {binwalk:>8} {unblob:>8}",
        milliseconds(limit)
    );
    Ok(())
}

/// Ours, then the peers; `None` where one is not installed, or has nothing to do.
fn tools(image: &Path, folder: &Path) -> [Option<Tool>; 5] {
    let offset = squashfs_offset(image).map(|offset| offset.to_string());
    let image = image.display().to_string();
    let thirteen = target().join("release/thirteen").display().to_string();
    let out = folder.display().to_string();
    let tool = |name, command: &[&str], leaves: bool| Tool {
        name,
        command: command.iter().map(ToString::to_string).collect(),
        leaves: leaves.then(|| folder.to_owned()),
        times: Vec::new(),
    };
    let peer = |name: &'static str, command: &[&str]| {
        is_installed(name).then(|| tool(name, command, true))
    };
    [
        Some(tool("files", &[&thirteen, "files", &image, "--json"], false)),
        Some(tool("extract", &[&thirteen, "extract", &image, &out], true)),
        offset.and_then(|offset| {
            let command =
                ["unsquashfs", "-q", "-n", "-f", "-p", "2", "-o", &offset, "-d", &out, &image];
            peer("unsquashfs", &command)
        }),
        peer("binwalk", &["binwalk", "-q", "-e", "-C", &out, &image]),
        peer("unblob", &["unblob", "-e", &out, &image]),
    ]
}

/// All files of the three folders of images.
fn samples() -> Done<Vec<PathBuf>> {
    let folder = std::env::var_os("THIRTEEN_SAMPLES")
        .ok_or("name images, or set THIRTEEN_SAMPLES to the folder of samples")?;
    let mut open: Vec<_> =
        ["firmware", "mcu", "formats"].iter().map(|name| Path::new(&folder).join(name)).collect();
    let mut images = Vec::new();
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(next)? {
            let path = entry?.path();
            if path.is_dir() { open.push(path) } else { images.push(path) }
        }
    }
    images.sort();
    Ok(images)
}

/// Writes a dump.
type Fill = fn(&mut BufWriter<File>, &[PathBuf]) -> Done;

/// Reads a dump of samples with erased flash between them, one of erased flash alone, and one of
/// random bytes.
fn dump(images: &[PathBuf], runs: usize) -> Done {
    let thirteen = target().join("release/thirteen").display().to_string();
    let path = memory_folder().join(format!("thirteen-dump-{}.bin", std::process::id()));
    println!("\nA dump of {} MiB, `files` of all of it:", DUMP >> 20);
    let parts: [(&'static str, Fill); 3] = [
        ("images, erased flash between", fill_images),
        ("erased flash", |out, _| fill_with(out, DUMP, || 0xff)),
        ("random bytes", |out, _| {
            let mut state = 13_u64;
            fill_with(out, DUMP, move || {
                // xorshift*, which no scan tells from a cipher.
                state ^= state >> 12;
                state ^= state << 25;
                state ^= state >> 27;
                state.wrapping_mul(0x2545_f491_4f6c_dd1d).to_be_bytes()[0]
            })
        }),
    ];
    for (name, fill) in parts {
        let mut out = BufWriter::new(File::create(&path)?);
        fill(&mut out, images)?;
        out.flush()?;
        drop(out);
        let command = [&thirteen, "files", &path.display().to_string(), "--json"];
        let mut tool = Tool {
            name,
            command: command.iter().map(ToString::to_string).collect(),
            leaves: None,
            times: Vec::new(),
        };
        for _ in 0..=runs {
            tool.times.extend(time(&tool)?);
        }
        if tool.times.len() > 1 {
            let seconds = median(&mut tool.times.split_off(1)).as_secs_f64();
            println!("  {name:<32} {seconds:>6.2} s  {:>5.2} GB/s", DUMP as f64 / seconds / 1e9);
        } else {
            println!("  {name:<32} could not");
        }
    }
    std::fs::remove_file(&path)?;
    Ok(())
}

fn fill_images(out: &mut BufWriter<File>, images: &[PathBuf]) -> Done {
    let mut written = 0;
    for image in images {
        let bytes = std::fs::read(image)?;
        let size = bytes.len() as u64;
        // Each stands at the beginning of a block of flash.
        let padded = size.next_multiple_of(256 << 10) + (2 << 20);
        if written + padded > DUMP {
            break;
        }
        out.write_all(&bytes)?;
        fill_with(out, padded - size, || 0xff)?;
        written += padded;
    }
    fill_with(out, DUMP - written, || 0xff)
}

fn fill_with(out: &mut BufWriter<File>, size: u64, mut next: impl FnMut() -> u8) -> Done {
    let mut left = size;
    let mut block = vec![0; 1 << 20];
    while left > 0 {
        let length = left.min(block.len() as u64);
        block.iter_mut().for_each(|byte| *byte = next());
        out.write_all(block.get(..usize::try_from(length)?).unwrap_or_default())?;
        left -= length;
    }
    Ok(())
}
