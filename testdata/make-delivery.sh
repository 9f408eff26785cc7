#!/usr/bin/env bash
# Makes testdata/delivery with ImageMagick, ExifTool, FFmpeg and LibreOffice. See README.md.
set -euo pipefail
cd "$(dirname "$0")"
export TZ=UTC LC_ALL=C.UTF-8

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

layouts=delivery/2023-12-02_LMN_E05_LO
clips=delivery/2023-12-03_LMN_E05_linetest
retakes=delivery/2023-12-04_LMN_E05_retake
rm -rf delivery
mkdir -p "$layouts" "$clips" "$retakes"

# A camera field, a horizon and a figure, which is turned so that no two drawings are alike.
drawing() { # DEGREES OPTIONS… OUTPUT
  convert -size 160x90 xc:'#fbfaf4' -fill none -stroke '#3a4a63' -strokewidth 2 \
    -draw 'rectangle 6,5 153,84' -draw 'line 6,63 153,60' \
    -stroke '#b3402e' -draw "translate 80,45 rotate $1 ellipse 0,0 12,26 0,360 line -20,6 20,-6" \
    -colors 16 -depth 8 -strip "${@:2}"
}
tag() { exiftool -q -overwrite_original -charset utf8 -charset filename=utf8 "$@"; }

# Day 1: layouts

drawing 12 "$work/line.png"
drawing -8 "$work/fix.png"
psd="$layouts/LMN_S03E05_SC012_LO_v03.psd"
convert "$work/line.png" \( "$work/line.png" -set label '线稿' \) \( "$work/fix.png" -set label '修正 3' \) \
  -strip -type TrueColor -compress RLE "$psd"
tag -XMP-xmp:CreatorTool='Adobe Photoshop 25.0 (Windows)' \
  -XMP-xmp:CreateDate='2023:12:02 08:00:00+08:00' -XMP-xmp:ModifyDate='2023:12:02 17:45:10+08:00' \
  -XMP-dc:Creator='林雨' -XMP-dc:Title-zh-CN='第五集 镜头12 构图' \
  -XMP-xmpMM:DocumentID='adobe:docid:photoshop:5b1c7a52-0012-4c3d-9e7f-2f6e00000012' \
  -XMP-xmpMM:OriginalDocumentID='xmp.did:2f6e0000-0000-0000-0000-000000000001' \
  -XMP-xmpMM:History='[{Action=created,When=2023:12:02 08:00:00+08:00,SoftwareAgent=Adobe Photoshop 25.0 (Windows),InstanceID=xmp.iid:0001},{Action=saved,When=2023:12:02 17:45:10+08:00,SoftwareAgent=Adobe Photoshop 25.0 (Windows),InstanceID=xmp.iid:0002,Changed=/}]' \
  "$psd"

png="$layouts/流明_第05集_镜头015_构图_v02.png"
drawing 30 -define png:exclude-chunk=date "$png"
tag -PNG:Title='第五集 镜头15' -PNG:Author='林雨' -PNG:Software='CLIP STUDIO PAINT' \
  -PNG:Comment-zh='请注意角色的视线方向' -PNG:ModifyDate='2023:12:02 09:30:00' "$png"

jpg="$layouts/루멘_05화_C013_레이아웃_v1.jpg"
drawing 48 -quality 80 "$jpg"
tag -IFD0:Artist='김하늘' -IFD0:ImageDescription='5화 컷13 레이아웃' -IFD0:Software='CLIP STUDIO PAINT 2.2.2' \
  -IFD0:HostComputer='LMN-LAYOUT-04' -IFD0:ModifyDate='2023:12:02 18:20:31' \
  -ExifIFD:DateTimeOriginal='2023:12:02 18:05:00' -ExifIFD:OffsetTimeOriginal='+09:00' \
  -ExifIFD:SubSecTimeOriginal=250 -ExifIFD:UserComment='카메라를 조금 더 왼쪽으로' "$jpg"

jpg="$layouts/ルーメン_#05_C014_LO.jpg"
drawing 66 -quality 80 "$jpg"
tag -XMP-dc:Creator='佐藤葵' -XMP-dc:Description-ja='カット14 レイアウト 作監修正済み' -XMP-dc:Subject='レイアウト' \
  -XMP-dc:Subject='作監' -XMP-xmp:CreateDate='2023:12:02 16:12:44+09:00' -XMP-photoshop:Instructions='BOOK分け' \
  -IPTC:CodedCharacterSet=UTF8 -IPTC:By-line='佐藤葵' -IPTC:DateCreated='2023:12:02' \
  -IPTC:TimeCreated='16:12:44+09:00' "$jpg"

# Day 2: line tests

ffmpeg -v error -f lavfi -i 'testsrc2=size=160x90:rate=24:duration=2' -f lavfi -i 'sine=frequency=330:duration=2' \
  -c:v libx264 -preset veryslow -crf 40 -pix_fmt yuv420p -threads 1 -c:a aac -b:a 16k -shortest \
  -metadata creation_time='2023-12-03T04:15:00Z' -metadata title='LMN E05 SC012 line test' \
  -metadata artist='Wonhwa Team' -metadata comment='请确认口型' -metadata:s:v language=und \
  -metadata:s:a language=kor -timecode '01:00:05:00' -movflags +faststart \
  "$clips/LMN_S03E05_SC012_LT_v01.mp4"
ffmpeg -v error -f lavfi -i 'testsrc2=size=160x90:rate=24000/1001:duration=1' \
  -c:v mjpeg -q:v 12 -pix_fmt yuvj420p -threads 1 \
  -metadata creation_time='2023-12-03T05:40:00Z' -metadata title='ルーメン 第5話 カット14 線撮' \
  -metadata com.lumen.episode='05' -metadata com.lumen.cut='014' -movflags use_metadata_tags \
  "$clips/ルーメン_#05_C014_線撮_t1.mov"

# Day 3: the retake workbook, and what was drawn for it

soffice --headless --norestore "-env:UserInstallation=file://$work/office" --convert-to xlsx \
  --outdir "$retakes" sources/LMN_S03E05_retake.fods >/dev/null 2>&1
xlsx="$retakes/流明_第05集_修改表_231204.xlsx"
mv "$retakes/LMN_S03E05_retake.xlsx" "$xlsx"
# LibreOffice stamps each part with the time of the conversion: put the evening of day 3 there, 18:46:30 local time.
python3 - "$xlsx" <<'EOF'
import struct, sys, zipfile
path = sys.argv[1]
with zipfile.ZipFile(path) as package:
    parts = [part.header_offset for part in package.infolist()]
    directory = package.start_dir
data = bytearray(open(path, "rb").read())
stamp = struct.pack("<HH", 18 << 11 | 46 << 5 | 30 // 2, (2023 - 1980) << 9 | 12 << 5 | 4)
for header in parts:
    data[header + 10:header + 14] = stamp
for _ in parts:
    data[directory + 12:directory + 16] = stamp
    directory += 46 + sum(struct.unpack_from("<HHH", data, directory + 28))
open(path, "wb").write(data)
EOF

jpg="$retakes/루멘_05화_C013_원화_수정_v2.jpg"
drawing 84 -quality 80 "$jpg"
tag -IFD0:Artist='박도윤' -IFD0:Make='EPSON' -IFD0:Model='DS-50000' -IFD0:ModifyDate='2023:12:04 11:02:09' \
  -ExifIFD:CreateDate='2023:12:04 10:58:00' -ExifIFD:OffsetTimeDigitized='+09:00' \
  -XMP-dc:Description='头再大一点 / 머리를 조금 더 크게' "$jpg"

gif="$retakes/LMN_S03E05_SC014_KA_retake_t2.gif"
for turn in 0 20 40; do drawing $turn -resize 96x54 -colors 16 "$work/$turn.gif"; done
convert -delay 8 -loop 0 "$work/0.gif" "$work/20.gif" "$work/40.gif" -layers optimize "$gif"
tag -Comment='retake 2: timing changed on 3s' "$gif"
