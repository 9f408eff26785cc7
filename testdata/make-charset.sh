#!/usr/bin/env bash
# Makes testdata/charset with ImageMagick, ExifTool, OpenImageIO, Info-ZIP and iconv. See README.md.
set -euo pipefail
cd "$(dirname "$0")"
export TZ=UTC LC_ALL=C

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -rf charset
mkdir -p charset

# A field and a figure, which is turned so that no two drawings are alike.
convert -size 64x48 xc:'#fbfaf4' -fill none -stroke '#3a4a63' -draw 'rectangle 3,3 60,44' \
  -stroke '#b3402e' -draw "translate 32,24 rotate 20 ellipse 0,0 6,14 0,360" -colors 8 -depth 8 -strip "$work/a.png"
convert "$work/a.png" "$work/a.jpg"

# Big-endian EXIF, as Canon, Nikon and old Macs write it: the comment is UTF-16 in that order.
exiftool -q -exifbyteorder=MM -charset utf8 -UserComment='머리를 더 크게, 눈동자는 왼쪽' -CreateDate='2023:12:04 17:30:02' \
  "$work/a.jpg" -o charset/LMN_S03E05_SC012_KA_big-endian.jpg

# The same comments in the charset of one country, in formats whose fields declare none.
pictures() { # SUFFIX CHARSET COMMENT AUTHOR
  local comment author
  comment=$(printf '%s' "$3" | iconv -f UTF-8 -t "$2")
  author=$(printf '%s' "$4" | iconv -f UTF-8 -t "$2")
  printf '%s' "$comment" > "$work/comment"
  printf '%s' "$author" > "$work/author"
  # ImageMagick writes a property as the bytes that it was given.
  convert "$work/a.png" -define png:exclude-chunks=tIME,date -set Comment "$comment" -set Author "$author" \
    "charset/LMN_S03E05_SC012_$1.png"
  convert "$work/a.png" -set comment "$comment" "charset/LMN_S03E05_SC012_$1.gif"
  convert "$work/a.png" -compress LZW -strip "$work/plain.tif"
  exiftool -q "-IFD0:ImageDescription<=$work/comment" "-IFD0:Artist<=$work/author" "$work/plain.tif" \
    -o "charset/LMN_S03E05_SC012_$1.tif"
  # In its folder, because oiiotool writes its command line into the file.
  (cd "$work" && oiiotool a.png --attrib ImageDescription "$comment" --attrib Artist "$author" -o a.tga)
  mv "$work/a.tga" "charset/LMN_S03E05_SC012_$1.tga"
}
pictures zh GBK '原画修改：头再大一点，眼睛往左看' '作画 林雨'
pictures ko CP949 '원화 수정: 머리를 더 크게, 눈동자는 왼쪽' '원화 김하늘'

# Archives of a packer in Shanghai (+08:00) and one in Pyongyang while its clocks stood at +08:30: names as raw bytes
# without the UTF-8 flag, wall clock and UTC time side by side.
archive() { # OUTPUT CHARSET ZONE TIME NAME…
  local output=$1 charset=$2 zone=$3 time=$4 name raw
  shift 4
  rm -rf "$work/pack"
  mkdir -p "$work/pack"
  for name in "$@"; do
    raw=$(printf '%s' "$name" | iconv -f UTF-8 -t "$charset")
    mkdir -p "$work/pack/$(dirname "$raw")"
    if [[ $name == *.png ]]; then cp "$work/a.png" "$work/pack/$raw"; else printf 'LMN' > "$work/pack/$raw"; fi
  done
  find "$work/pack" -exec touch -d "$time" {} +
  (cd "$work/pack" && find . -type f | sort | TZ=$zone zip -q -@ "$work/pack.zip")
  mv "$work/pack.zip" "charset/$output"
}
archive LMN_E05_zh.zip GBK Asia/Shanghai '2023-12-04 09:30:02' '流明_第05集/镜头012_原画_修改.png' '流明_第05集/律表.txt' \
  '流明_第05集/背景.txt'
archive LMN_E05_ko.zip CP949 Asia/Pyongyang '2016-03-04 09:00:02' '루멘_05화/C012_원화_수정.png' '루멘_05화/메모.txt' \
  '루멘_05화/배경.txt'
